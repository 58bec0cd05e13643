// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateHybridMonitorSLSGroup`, from `cms/CreateHybridMonitorSLSGroup.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{SLSGroupConfig};

/// Groups Logstores, so that metrics can be computed across them.
///
/// ```no_run
/// # async fn example(client: alicloud_cms::Client) -> Result<(), alicloud_cms::Error> {
/// use alicloud_cms::create_hybrid_monitor_sls_group::SLSGroupConfig;
///
/// let request = alicloud_cms::CreateHybridMonitorSLSGroupRequest::new()
///     .sls_group_name("...")
///     .sls_group_config([SLSGroupConfig::new()]);
/// let reply = client.create_hybrid_monitor_sls_group(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateHybridMonitorSLSGroupRequest {
    /// **Required.** Name of the group of Logstores.
    pub sls_group_name: Option<String>,
    /// Free text that tells people about the SLS group.
    pub sls_group_description: Option<String>,
    /// **Required.** Logstores of the group, one entry each. Items: at most 30.
    pub sls_group_config: Vec<SLSGroupConfig>,
}

impl CreateHybridMonitorSLSGroupRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SLSGroupName`, which is required.
    pub fn sls_group_name(mut self, value: impl Into<String>) -> Self {
        self.sls_group_name = Some(value.into());
        self
    }
    /// Sets `SLSGroupDescription`.
    pub fn sls_group_description(mut self, value: impl Into<String>) -> Self {
        self.sls_group_description = Some(value.into());
        self
    }
    /// Sets `SLSGroupConfig`, which is required.
    pub fn sls_group_config(
        mut self,
        value: impl IntoIterator<Item = impl Into<SLSGroupConfig>>,
    ) -> Self {
        self.sls_group_config = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    CreateHybridMonitorSLSGroupRequest {
        "SLSGroupName" => sls_group_name: query,
        "SLSGroupDescription" => sls_group_description: query,
        "SLSGroupConfig" => sls_group_config: query,
    }
}

impl Operation for CreateHybridMonitorSLSGroupRequest {
    type Response = CreateHybridMonitorSLSGroupResponse;
    type Error = CreateHybridMonitorSLSGroupError;
    const INFO: OperationInfo = super::operation("CreateHybridMonitorSLSGroup")
        .required(&["SLSGroupName", "SLSGroupConfig"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
    const ERRORS: &'static [CreateHybridMonitorSLSGroupError] = &[
        CreateHybridMonitorSLSGroupError::ParameterInvalid,
        CreateHybridMonitorSLSGroupError::InvalidAuthorization,
        CreateHybridMonitorSLSGroupError::ResourceNotFound,
        CreateHybridMonitorSLSGroupError::Any,
        CreateHybridMonitorSLSGroupError::InternalError,
    ];
}

/// Response to [`CreateHybridMonitorSLSGroupRequest`].
#[non_exhaustive]
pub struct CreateHybridMonitorSLSGroupResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `Duplicate.SLSGroup`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `66683237-7126-50F8-BBF8-D67ACC919A17`.
    pub request_id: Option<String>,
    /// Whether the call was carried out. Example: `true`.
    pub success: Option<String>,
}

response! {
    CreateHybridMonitorSLSGroupResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// Errors that the documentation of [`CreateHybridMonitorSLSGroupRequest`] names.
///
/// - [`ParameterInvalid`](super::DocumentedError::ParameterInvalid)
/// - [`InvalidAuthorization`](super::DocumentedError::InvalidAuthorization)
/// - [`ResourceNotFound`](super::DocumentedError::ResourceNotFound)
/// - [`Any`](super::DocumentedError::Any), here with HTTP status 409
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type CreateHybridMonitorSLSGroupError = super::DocumentedError;
