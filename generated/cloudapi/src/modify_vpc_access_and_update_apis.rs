// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyVpcAccessAndUpdateApis`, from `cloudapi/ModifyVpcAccessAndUpdateApis.md`.

use alicloud_runtime::codegen::*;

/// Changes a VPC authorization and updates the APIs that use it.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudapi::Client) -> Result<(), alicloud_cloudapi::Error> {
/// let request = alicloud_cloudapi::ModifyVpcAccessAndUpdateApisRequest::new()
///     .name("...");
/// let reply = client.modify_vpc_access_and_update_apis(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyVpcAccessAndUpdateApisRequest {
    /// ID of the virtual private cloud.
    pub vpc_id: Option<String>,
    /// ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Port of the backend.
    pub port: Option<i32>,
    /// **Required.** Name that people know the item by.
    pub name: Option<String>,
    /// Text that stands for a right or a request; pass it on as it is.
    pub token: Option<String>,
    /// Whether the APIs that use the access are brought up to date as well.
    pub need_batch_work: Option<bool>,
    /// Whether the access is renewed, for an instance that changed its ID and kept its address.
    pub refresh: Option<bool>,
    /// Host that the gateway puts into requests to the server in the private network.
    pub vpc_target_host_name: Option<String>,
}

impl ModifyVpcAccessAndUpdateApisRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `VpcId`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `Port`.
    #[inline]
    pub fn port(mut self, value: i32) -> Self {
        self.port = Some(value);
        self
    }
    /// Sets `Name`, which is required.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Token`.
    pub fn token(mut self, value: impl Into<String>) -> Self {
        self.token = Some(value.into());
        self
    }
    /// Sets `NeedBatchWork`.
    #[inline]
    pub fn need_batch_work(mut self, value: bool) -> Self {
        self.need_batch_work = Some(value);
        self
    }
    /// Sets `Refresh`.
    #[inline]
    pub fn refresh(mut self, value: bool) -> Self {
        self.refresh = Some(value);
        self
    }
    /// Sets `VpcTargetHostName`.
    pub fn vpc_target_host_name(mut self, value: impl Into<String>) -> Self {
        self.vpc_target_host_name = Some(value.into());
        self
    }
}

request! {
    ModifyVpcAccessAndUpdateApisRequest {
        "VpcId" => vpc_id: query,
        "InstanceId" => instance_id: query,
        "Port" => port: query,
        "Name" => name: query,
        "Token" => token: query,
        "NeedBatchWork" => need_batch_work: query,
        "Refresh" => refresh: query,
        "VpcTargetHostName" => vpc_target_host_name: query,
    }
}

impl Operation for ModifyVpcAccessAndUpdateApisRequest {
    type Response = ModifyVpcAccessAndUpdateApisResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyVpcAccessAndUpdateApis")
        .required(&["Name"]);
}

/// Response to [`ModifyVpcAccessAndUpdateApisRequest`].
#[non_exhaustive]
pub struct ModifyVpcAccessAndUpdateApisResponse {
    /// Background task whose progress is asked for. Example: `7b6d0cb72b2e4215b0129f675c889746`.
    pub operation_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `C2CEC6EA-EEBA-5FD6-8BD9-2CF01980FE39`.
    pub request_id: Option<String>,
}

response! {
    ModifyVpcAccessAndUpdateApisResponse {
        "OperationId" => operation_id: value,
        "RequestId" => request_id: value,
    }
}
