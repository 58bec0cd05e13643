// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeletePolicyBinding`, from `hbr/DeletePolicyBinding.md`.

use alicloud_runtime::codegen::*;

/// Unties a data source from a policy, which protects it no longer.
///
/// ```no_run
/// # async fn example(client: alicloud_hbr::Client) -> Result<(), alicloud_hbr::Error> {
/// let request = alicloud_hbr::DeletePolicyBindingRequest::new()
///     .policy_id("...");
/// let reply = client.delete_policy_binding(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeletePolicyBindingRequest {
    /// **Required.** Backup policy that is meant; data sources are bound to it.
    pub policy_id: Option<String>,
    /// IDs of the data sources to work on or to narrow the list down to.
    pub data_source_ids: Vec<String>,
    /// What sort of data is backed up, such as `ECS_FILE`, `OSS`, `NAS` or `UDM_ECS`; decides which
    /// other parameters count.
    pub source_type: Option<String>,
}

impl DeletePolicyBindingRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `PolicyId`, which is required.
    pub fn policy_id(mut self, value: impl Into<String>) -> Self {
        self.policy_id = Some(value.into());
        self
    }
    /// Sets `DataSourceIds`.
    pub fn data_source_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.data_source_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `SourceType`.
    pub fn source_type(mut self, value: impl Into<String>) -> Self {
        self.source_type = Some(value.into());
        self
    }
}

request! {
    DeletePolicyBindingRequest {
        "PolicyId" => policy_id: form,
        "DataSourceIds" => data_source_ids: form_json,
        "SourceType" => source_type: query,
    }
}

impl Operation for DeletePolicyBindingRequest {
    type Response = DeletePolicyBindingResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeletePolicyBinding")
        .required(&["PolicyId"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
}

/// Response to [`DeletePolicyBindingRequest`].
#[non_exhaustive]
pub struct DeletePolicyBindingResponse {
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `successful`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `3E961A5E-C5C6-566D-BFC3-0362A6A52EBA`.
    pub request_id: Option<String>,
}

response! {
    DeletePolicyBindingResponse {
        "Success" => success: value,
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
    }
}
