// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `InitDtsRdsInstance`, from `dts/InitDtsRdsInstance.md`.

use alicloud_runtime::codegen::*;

/// Creates the built-in account `rdsdt_dtsacct` on a node of a multi-region active database
/// cluster, for DTS to sign in with.
///
/// ```no_run
/// # async fn example(client: alicloud_dts::Client) -> Result<(), alicloud_dts::Error> {
/// let request = alicloud_dts::InitDtsRdsInstanceRequest::new();
/// let reply = client.init_dts_rds_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct InitDtsRdsInstanceRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Where the database runs: as a cloud database, on your own server, or behind a gateway.
    pub endpoint_instance_type: Option<String>,
    /// Region of the database at the side that is changed or that takes its place in the cluster.
    pub endpoint_region: Option<String>,
    /// ID of the database instance that takes this place in the task or cluster.
    pub endpoint_instance_id: Option<String>,
    /// CEN instance by which the database is reached; either it or `EndpointInstanceId` is given.
    pub endpoint_cen_id: Option<String>,
    /// ID of a DTS instance: what is paid for and carries one or more tasks, as
    /// [`DescribeDtsJobs`](super::Client::describe_dts_jobs) returned it.
    pub dts_instance_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl InitDtsRdsInstanceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `EndpointInstanceType`.
    pub fn endpoint_instance_type(mut self, value: impl Into<String>) -> Self {
        self.endpoint_instance_type = Some(value.into());
        self
    }
    /// Sets `EndpointRegion`.
    pub fn endpoint_region(mut self, value: impl Into<String>) -> Self {
        self.endpoint_region = Some(value.into());
        self
    }
    /// Sets `EndpointInstanceId`.
    pub fn endpoint_instance_id(mut self, value: impl Into<String>) -> Self {
        self.endpoint_instance_id = Some(value.into());
        self
    }
    /// Sets `EndpointCenId`.
    pub fn endpoint_cen_id(mut self, value: impl Into<String>) -> Self {
        self.endpoint_cen_id = Some(value.into());
        self
    }
    /// Sets `DtsInstanceId`.
    pub fn dts_instance_id(mut self, value: impl Into<String>) -> Self {
        self.dts_instance_id = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    InitDtsRdsInstanceRequest {
        "RegionId" => region_id: query,
        "EndpointInstanceType" => endpoint_instance_type: query,
        "EndpointRegion" => endpoint_region: query,
        "EndpointInstanceId" => endpoint_instance_id: query,
        "EndpointCenId" => endpoint_cen_id: query,
        "DtsInstanceId" => dts_instance_id: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for InitDtsRdsInstanceRequest {
    type Response = InitDtsRdsInstanceResponse;
    type Error = InitDtsRdsInstanceError;
    const INFO: OperationInfo = super::operation("InitDtsRdsInstance")
        .success_flag("Success")
        .error_codes(&["ErrCode"])
        .error_messages(&["ErrMessage"])
        .region("RegionId");
    const ERRORS: &'static [InitDtsRdsInstanceError] = &[
        InitDtsRdsInstanceError::ThrottlingUser,
        InitDtsRdsInstanceError::InvalidSecurityTokenExpired,
        InitDtsRdsInstanceError::ServiceUnavailable,
    ];
}

/// Response to [`InitDtsRdsInstanceRequest`].
#[non_exhaustive]
pub struct InitDtsRdsInstanceResponse {
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `7796ECE0-9C17-5E4D-9CE6-B7EC825A****`.
    pub request_id: Option<String>,
    /// Code of the failure, for programs to act on. Example: `InternalError`.
    pub err_code: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<String>,
    /// Reason of the failure in words. Example: `text`.
    pub err_message: Option<String>,
    /// Built-in account that DTS logs on to the node with. Example: `rdsdt_dtsacct`.
    pub admin_account: Option<String>,
    /// Password of the built-in account; keep it secret. Example: `1jecpqrtc****`.
    pub admin_password: Option<String>,
}

response! {
    InitDtsRdsInstanceResponse {
        "HttpStatusCode" => http_status_code: value,
        "RequestId" => request_id: value,
        "ErrCode" => err_code: value,
        "Success" => success: value,
        "ErrMessage" => err_message: value,
        "AdminAccount" => admin_account: value,
        "AdminPassword" => admin_password: value,
    }
}

/// Errors that the documentation of [`InitDtsRdsInstanceRequest`] names.
///
/// - [`ThrottlingUser`](super::DocumentedError::ThrottlingUser)
/// - [`InvalidSecurityTokenExpired`](super::DocumentedError::InvalidSecurityTokenExpired)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type InitDtsRdsInstanceError = super::DocumentedError;
