// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateInstance`, from `rocketmq/CreateInstance.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{InternetInfo, PaymentType, Tag};

/// Creates a 5.x instance with series, specification, billing, and network settings.
///
/// ```no_run
/// # async fn example(client: alicloud_rocketmq::Client) -> Result<(), alicloud_rocketmq::Error> {
/// use alicloud_rocketmq::create_instance::NetworkInfo;
///
/// let request = alicloud_rocketmq::CreateInstanceRequest::new()
///     .service_code("...")
///     .series_code("...")
///     .sub_series_code("...")
///     .payment_type("...")
///     .network_info(NetworkInfo::new());
/// let reply = client.create_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateInstanceRequest {
    /// Token for the client; pass it on without reading anything into it.
    pub client_token: Option<String>,
    /// Display text for the RocketMQ instance.
    pub instance_name: Option<String>,
    /// **Required.** Code that stands for the service, for programs to act on.
    pub service_code: Option<String>,
    /// **Required.** Code that stands for the series, for programs to act on.
    pub series_code: Option<String>,
    /// **Required.** Code that stands for the sub series, for programs to act on.
    pub sub_series_code: Option<String>,
    /// **Required.** Paid in advance (`Subscription`) or by use (`PayAsYouGo`).
    pub payment_type: Option<Open<PaymentType>>,
    /// Length of the subscription.
    pub period: Option<i32>,
    /// Unit that the period is counted in.
    pub period_unit: Option<Open<PeriodUnit>>,
    /// Whether the subscription is extended by itself.
    pub auto_renew: Option<bool>,
    /// How long the auto renew lasts or how often it comes round.
    pub auto_renew_period: Option<i32>,
    /// Free text for people.
    pub remark: Option<String>,
    /// What is known about the product.
    pub product_info: Option<ProductInfo>,
    /// **Required.** What is known about the network.
    pub network_info: Option<NetworkInfo>,
    /// Code that stands for the commodity, for programs to act on.
    pub commodity_code: Option<String>,
    /// Resource group of Resource Management that the instance belongs to.
    pub resource_group_id: Option<String>,
    /// Labels attached to the item.
    pub tags: Vec<Tag>,
}

impl CreateInstanceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `clientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `instanceName`.
    pub fn instance_name(mut self, value: impl Into<String>) -> Self {
        self.instance_name = Some(value.into());
        self
    }
    /// Sets `serviceCode`, which is required.
    pub fn service_code(mut self, value: impl Into<String>) -> Self {
        self.service_code = Some(value.into());
        self
    }
    /// Sets `seriesCode`, which is required.
    pub fn series_code(mut self, value: impl Into<String>) -> Self {
        self.series_code = Some(value.into());
        self
    }
    /// Sets `subSeriesCode`, which is required.
    pub fn sub_series_code(mut self, value: impl Into<String>) -> Self {
        self.sub_series_code = Some(value.into());
        self
    }
    /// Sets `paymentType`, which is required.
    pub fn payment_type(mut self, value: impl Into<Open<PaymentType>>) -> Self {
        self.payment_type = Some(value.into());
        self
    }
    /// Sets `period`.
    #[inline]
    pub fn period(mut self, value: i32) -> Self {
        self.period = Some(value);
        self
    }
    /// Sets `periodUnit`.
    pub fn period_unit(mut self, value: impl Into<Open<PeriodUnit>>) -> Self {
        self.period_unit = Some(value.into());
        self
    }
    /// Sets `autoRenew`.
    #[inline]
    pub fn auto_renew(mut self, value: bool) -> Self {
        self.auto_renew = Some(value);
        self
    }
    /// Sets `autoRenewPeriod`.
    #[inline]
    pub fn auto_renew_period(mut self, value: i32) -> Self {
        self.auto_renew_period = Some(value);
        self
    }
    /// Sets `remark`.
    pub fn remark(mut self, value: impl Into<String>) -> Self {
        self.remark = Some(value.into());
        self
    }
    /// Sets `productInfo`.
    pub fn product_info(mut self, value: impl Into<ProductInfo>) -> Self {
        self.product_info = Some(value.into());
        self
    }
    /// Sets `networkInfo`, which is required.
    pub fn network_info(mut self, value: impl Into<NetworkInfo>) -> Self {
        self.network_info = Some(value.into());
        self
    }
    /// Sets `commodityCode`.
    pub fn commodity_code(mut self, value: impl Into<String>) -> Self {
        self.commodity_code = Some(value.into());
        self
    }
    /// Sets `resourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `tags`.
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tags = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    CreateInstanceRequest {
        "clientToken" => client_token: query,
        "instanceName" => instance_name: body,
        "serviceCode" => service_code: body,
        "seriesCode" => series_code: body,
        "subSeriesCode" => sub_series_code: body,
        "paymentType" => payment_type: body,
        "period" => period: body,
        "periodUnit" => period_unit: body,
        "autoRenew" => auto_renew: body,
        "autoRenewPeriod" => auto_renew_period: body,
        "remark" => remark: body,
        "productInfo" => product_info: body,
        "networkInfo" => network_info: body,
        "commodityCode" => commodity_code: body,
        "resourceGroupId" => resource_group_id: body,
        "tags" => tags: body,
    }
}

impl Operation for CreateInstanceRequest {
    type Response = CreateInstanceResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("CreateInstance")
        .roa("POST", "/instances")
        .required(
            &["serviceCode", "seriesCode", "subSeriesCode", "paymentType", "networkInfo"],
        )
        .success_flag("success")
        .error_codes(&["code"])
        .error_messages(&["message"])
        .success_code("200")
        .idempotency_token("clientToken");
}

/// Response to [`CreateInstanceRequest`].
#[non_exhaustive]
pub struct CreateInstanceResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `AF9A8B10-C426-530F-A0DD-96320B39****`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Outcome of the call. Example: `rmq-cn-7e22ody****`.
    pub data: Option<String>,
    /// Code of the result, for programs to act on. Example: `200`.
    pub code: Option<String>,
    /// Content of the message. Example: `Success`.
    pub message: Option<String>,
    /// Code that stands for the http status, for programs to act on. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Code that stands for the dynamic, for programs to act on. Example: `InstanceId`.
    pub dynamic_code: Option<String>,
    /// Text for people about the dynamic. Example: `instanceId`.
    pub dynamic_message: Option<String>,
}

response! {
    CreateInstanceResponse {
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

/// What is known about the product.
#[non_exhaustive]
pub struct ProductInfo {
    /// Size or model of the msg process.
    pub msg_process_spec: Option<String>,
    /// Share of the traffic that is for sending.
    pub send_receive_ratio: Option<f64>,
    /// Whether the instance may take more traffic than it was bought for.
    pub auto_scaling: Option<bool>,
    /// Time that is set or recorded for this: message retention.
    pub message_retention_time: Option<i32>,
    /// Whether stored data is encrypted.
    pub storage_encryption: Option<bool>,
    /// Key that opens, signs or picks out the storage secret.
    pub storage_secret_key: Option<String>,
    /// Whether throughput is bought in advance or follows the load.
    pub capacity_type: Option<Open<CapacityType>>,
    /// How much the provisioned can hold or do.
    pub provisioned_capacity: Option<i64>,
}

impl ProductInfo {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `msgProcessSpec`.
    pub fn msg_process_spec(mut self, value: impl Into<String>) -> Self {
        self.msg_process_spec = Some(value.into());
        self
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
    /// Sets `storageEncryption`.
    #[inline]
    pub fn storage_encryption(mut self, value: bool) -> Self {
        self.storage_encryption = Some(value);
        self
    }
    /// Sets `storageSecretKey`.
    pub fn storage_secret_key(mut self, value: impl Into<String>) -> Self {
        self.storage_secret_key = Some(value.into());
        self
    }
    /// Sets `capacityType`.
    pub fn capacity_type(mut self, value: impl Into<Open<CapacityType>>) -> Self {
        self.capacity_type = Some(value.into());
        self
    }
    /// Sets `provisionedCapacity`.
    #[inline]
    pub fn provisioned_capacity(mut self, value: i64) -> Self {
        self.provisioned_capacity = Some(value);
        self
    }
}

request! {
    ProductInfo {
        "msgProcessSpec" => msg_process_spec: field,
        "sendReceiveRatio" => send_receive_ratio: field,
        "autoScaling" => auto_scaling: field,
        "messageRetentionTime" => message_retention_time: field,
        "storageEncryption" => storage_encryption: field,
        "storageSecretKey" => storage_secret_key: field,
        "capacityType" => capacity_type: field,
        "provisionedCapacity" => provisioned_capacity: field,
    }
}

/// What is known about the network.
#[non_exhaustive]
pub struct NetworkInfo {
    /// **Required.** What is known about the vpc.
    pub vpc_info: Option<VpcInfo>,
    /// **Required.** What is known about the internet.
    pub internet_info: Option<InternetInfo>,
}

impl NetworkInfo {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `vpcInfo`, which is required.
    pub fn vpc_info(mut self, value: impl Into<VpcInfo>) -> Self {
        self.vpc_info = Some(value.into());
        self
    }
    /// Sets `internetInfo`, which is required.
    pub fn internet_info(mut self, value: impl Into<InternetInfo>) -> Self {
        self.internet_info = Some(value.into());
        self
    }
}

request! {
    NetworkInfo {
        "vpcInfo" => vpc_info: field,
        "internetInfo" => internet_info: field,
    }
}

/// What is known about the vpc.
#[non_exhaustive]
pub struct VpcInfo {
    /// **Required.** Private network in which clients reach the instance.
    pub vpc_id: Option<String>,
    /// Subnet in which clients reach the instance.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub vswitch_id: Option<String>,
    /// IDs of the security groups to work on or to narrow the list down to.
    pub security_group_ids: Option<String>,
    /// The v switches to work on or to narrow the list down to.
    pub vswitches: Vec<VSwitch>,
}

impl VpcInfo {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `vpcId`, which is required.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }
    /// Sets `vSwitchId`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub fn vswitch_id(mut self, value: impl Into<String>) -> Self {
        self.vswitch_id = Some(value.into());
        self
    }
    /// Sets `securityGroupIds`.
    pub fn security_group_ids(mut self, value: impl Into<String>) -> Self {
        self.security_group_ids = Some(value.into());
        self
    }
    /// Sets `vSwitches`.
    pub fn vswitches(
        mut self,
        value: impl IntoIterator<Item = impl Into<VSwitch>>,
    ) -> Self {
        self.vswitches = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    VpcInfo {
        "vpcId" => vpc_id: field,
        "vSwitchId" => vswitch_id: field,
        "securityGroupIds" => security_group_ids: field,
        "vSwitches" => vswitches: field,
    }
}

/// The v switches to work on or to narrow the list down to.
#[non_exhaustive]
pub struct VSwitch {
    /// Subnet in which clients reach the instance.
    pub vswitch_id: Option<String>,
}

impl VSwitch {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `vSwitchId`.
    pub fn vswitch_id(mut self, value: impl Into<String>) -> Self {
        self.vswitch_id = Some(value.into());
        self
    }
}

request! {
    VSwitch {
        "vSwitchId" => vswitch_id: field,
    }
}

values! {
    /// Unit that the period is counted in.
    pub enum PeriodUnit {
        /// The length is counted in months.
        Month = "Month",
        /// The length is counted in years.
        Year = "Year",
    }
}

values! {
    /// Whether throughput is bought in advance or follows the load.
    pub enum CapacityType {
        /// A reserved capacity is billed.
        Provisioned = "provisioned",
        /// Billed by use.
        Ondemand = "ondemand",
    }
}
