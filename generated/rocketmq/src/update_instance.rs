// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateInstance`, from `rocketmq/UpdateInstance.md`.

use alicloud_runtime::codegen::*;

/// Changes an instance: name, remark, network, retention time, or scaling.
///
/// ```no_run
/// # async fn example(client: alicloud_rocketmq::Client) -> Result<(), alicloud_rocketmq::Error> {
/// let request = alicloud_rocketmq::UpdateInstanceRequest::new()
///     .instance_id("...");
/// let reply = client.update_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateInstanceRequest {
    /// **Required.** RocketMQ instance that the call works on.
    pub instance_id: Option<String>,
    /// Display text for the RocketMQ instance.
    pub instance_name: Option<String>,
    /// Free text for people.
    pub remark: Option<String>,
    /// What is known about the network.
    pub network_info: Option<NetworkInfo>,
    /// What is known about the product.
    pub product_info: Option<ProductInfo>,
    /// What is known about the acl.
    pub acl_info: Option<AclInfo>,
}

impl UpdateInstanceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `instanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `instanceName`.
    pub fn instance_name(mut self, value: impl Into<String>) -> Self {
        self.instance_name = Some(value.into());
        self
    }
    /// Sets `remark`.
    pub fn remark(mut self, value: impl Into<String>) -> Self {
        self.remark = Some(value.into());
        self
    }
    /// Sets `networkInfo`.
    pub fn network_info(mut self, value: impl Into<NetworkInfo>) -> Self {
        self.network_info = Some(value.into());
        self
    }
    /// Sets `productInfo`.
    pub fn product_info(mut self, value: impl Into<ProductInfo>) -> Self {
        self.product_info = Some(value.into());
        self
    }
    /// Sets `aclInfo`.
    pub fn acl_info(mut self, value: impl Into<AclInfo>) -> Self {
        self.acl_info = Some(value.into());
        self
    }
}

request! {
    UpdateInstanceRequest {
        "instanceId" => instance_id: path,
        "instanceName" => instance_name: body,
        "remark" => remark: body,
        "networkInfo" => network_info: body,
        "productInfo" => product_info: body,
        "aclInfo" => acl_info: body,
    }
}

impl Operation for UpdateInstanceRequest {
    type Response = UpdateInstanceResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("UpdateInstance")
        .roa("PATCH", "/instances/{instanceId}")
        .required(&["instanceId"])
        .success_flag("success")
        .error_codes(&["code"])
        .error_messages(&["message"]);
}

/// Response to [`UpdateInstanceRequest`].
#[non_exhaustive]
pub struct UpdateInstanceResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `AA87DE09-DA44-52F4-9515-78B1B607****`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Outcome of the call. Example: `true`.
    pub data: Option<bool>,
    /// Code of the result, for programs to act on. Example: `MissingInstanceId`.
    pub code: Option<String>,
    /// Content of the message. Example: `text`.
    pub message: Option<String>,
    /// Code that stands for the http status, for programs to act on. Example: `400`.
    pub http_status_code: Option<i32>,
    /// Code that stands for the dynamic, for programs to act on. Example: `InstanceId`.
    pub dynamic_code: Option<String>,
    /// Text for people about the dynamic. Example: `instanceId`.
    pub dynamic_message: Option<String>,
}

response! {
    UpdateInstanceResponse {
        "requestId" => request_id: value,
        "success" => success: value,
        "data" => data: value,
        "code" => code: value,
        "message" => message: value,
        "httpStatusCode" => http_status_code: value,
        "dynamicCode" => dynamic_code: value,
        "dynamicMessage" => dynamic_message: value,
    }
}

/// What is known about the network.
#[non_exhaustive]
pub struct NetworkInfo {
    /// What is known about the internet.
    pub internet_info: Option<InternetInfo>,
}

impl NetworkInfo {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `internetInfo`.
    pub fn internet_info(mut self, value: impl Into<InternetInfo>) -> Self {
        self.internet_info = Some(value.into());
        self
    }
}

request! {
    NetworkInfo {
        "internetInfo" => internet_info: field,
    }
}

/// What is known about the internet.
#[non_exhaustive]
pub struct InternetInfo {
    /// Addresses that may connect.
    pub ip_whitelist: Vec<String>,
}

impl InternetInfo {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ipWhitelist`.
    pub fn ip_whitelist(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.ip_whitelist = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    InternetInfo {
        "ipWhitelist" => ip_whitelist: field,
    }
}

/// What is known about the product.
#[non_exhaustive]
pub struct ProductInfo {
    /// Share of the traffic that is for sending.
    pub send_receive_ratio: Option<f64>,
    /// Whether the instance may take more traffic than it was bought for.
    pub auto_scaling: Option<bool>,
    /// Time that is set or recorded for this: message retention.
    pub message_retention_time: Option<i32>,
    /// Whether messages are traced.
    pub trace_on: Option<bool>,
}

impl ProductInfo {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `sendReceiveRatio`.
    #[inline]
    pub fn send_receive_ratio(mut self, value: f64) -> Self {
        self.send_receive_ratio = Some(value);
        self
    }
    /// Sets `autoScaling`.
    #[inline]
    pub fn auto_scaling(mut self, value: bool) -> Self {
        self.auto_scaling = Some(value);
        self
    }
    /// Sets `messageRetentionTime`.
    #[inline]
    pub fn message_retention_time(mut self, value: i32) -> Self {
        self.message_retention_time = Some(value);
        self
    }
    /// Sets `traceOn`.
    #[inline]
    pub fn trace_on(mut self, value: bool) -> Self {
        self.trace_on = Some(value);
        self
    }
}

request! {
    ProductInfo {
        "sendReceiveRatio" => send_receive_ratio: field,
        "autoScaling" => auto_scaling: field,
        "messageRetentionTime" => message_retention_time: field,
        "traceOn" => trace_on: field,
    }
}

/// What is known about the acl.
#[non_exhaustive]
pub struct AclInfo {
    /// Kinds of acl to work on or to narrow the list down to.
    pub acl_types: Vec<String>,
    /// Whether clients in the VPC need not log on.
    pub default_vpc_auth_free: Option<bool>,
}

impl AclInfo {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `aclTypes`.
    pub fn acl_types(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.acl_types = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `defaultVpcAuthFree`.
    #[inline]
    pub fn default_vpc_auth_free(mut self, value: bool) -> Self {
        self.default_vpc_auth_free = Some(value);
        self
    }
}

request! {
    AclInfo {
        "aclTypes" => acl_types: field,
        "defaultVpcAuthFree" => default_vpc_auth_free: field,
    }
}
