// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ShieldPrecheck`, from `dts/ShieldPrecheck.md`.

use alicloud_runtime::codegen::*;

/// Makes the next precheck pass over the items that failed, so that the migration can be started.
///
/// ```no_run
/// # async fn example(client: alicloud_dts::Client) -> Result<(), alicloud_dts::Error> {
/// let request = alicloud_dts::ShieldPrecheckRequest::new()
///     .dts_instance_id("dtsi76118o3w92****")
///     .precheck_items("CHECK_SAME_OBJ");
/// let reply = client.shield_precheck(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ShieldPrecheckRequest {
    /// **Required.** ID of a DTS instance: what is paid for and carries one or more tasks, as
    /// [`DescribeDtsJobs`](super::Client::describe_dts_jobs) returned it.
    /// Example: `dtsi76118o3w92****`.
    pub dts_instance_id: Option<String>,
    /// **Required.** Failed items of the precheck to pass over next time, separated by commas.
    /// Example: `CHECK_SAME_OBJ`.
    pub precheck_items: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl ShieldPrecheckRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DtsInstanceId`, which is required.
    pub fn dts_instance_id(mut self, value: impl Into<String>) -> Self {
        self.dts_instance_id = Some(value.into());
        self
    }
    /// Sets `PrecheckItems`, which is required.
    pub fn precheck_items(mut self, value: impl Into<String>) -> Self {
        self.precheck_items = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    ShieldPrecheckRequest {
        "DtsInstanceId" => dts_instance_id: query,
        "PrecheckItems" => precheck_items: query,
        "RegionId" => region_id: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for ShieldPrecheckRequest {
    type Response = ShieldPrecheckResponse;
    type Error = ShieldPrecheckError;
    const INFO: OperationInfo = super::operation("ShieldPrecheck")
        .required(&["DtsInstanceId", "PrecheckItems"])
        .success_flag("Success")
        .error_codes(&["ErrCode"])
        .error_messages(&["ErrMessage"])
        .region("RegionId");
    const ERRORS: &'static [ShieldPrecheckError] = &[
        ShieldPrecheckError::ThrottlingUser,
        ShieldPrecheckError::InvalidSecurityTokenExpired,
        ShieldPrecheckError::ServiceUnavailable,
    ];
}

/// Response to [`ShieldPrecheckRequest`].
#[non_exhaustive]
pub struct ShieldPrecheckResponse {
    /// Code of the failure, for programs to act on. Example: `InternalError`.
    pub err_code: Option<String>,
    /// Reason of the failure in words. Example: `text`.
    pub err_message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `6F4B5BC4-34B1-49C9-9C8F-C8F16AC4****`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    ShieldPrecheckResponse {
        "ErrCode" => err_code: value,
        "ErrMessage" => err_message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`ShieldPrecheckRequest`] names.
///
/// - [`ThrottlingUser`](super::DocumentedError::ThrottlingUser)
/// - [`InvalidSecurityTokenExpired`](super::DocumentedError::InvalidSecurityTokenExpired)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type ShieldPrecheckError = super::DocumentedError;
