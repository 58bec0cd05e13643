// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteInstanceEndpointAclPolicy`, from `cr/DeleteInstanceEndpointAclPolicy.md`.

use alicloud_runtime::codegen::*;

/// Removes an address range from the whitelist of an endpoint; clients from there are turned away.
///
/// ```no_run
/// # async fn example(client: alicloud_cr::Client) -> Result<(), alicloud_cr::Error> {
/// let request = alicloud_cr::DeleteInstanceEndpointAclPolicyRequest::new()
///     .instance_id("cri-xkx6vujuhay0****")
///     .endpoint_type("internet")
///     .entry("127.0.0.1/32");
/// let reply = client.delete_instance_endpoint_acl_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteInstanceEndpointAclPolicyRequest {
    /// **Required.** Instance of the registry, as [`ListInstance`](super::Client::list_instance) shows
    /// it, in the form `cri-…`. Example: `cri-xkx6vujuhay0****`.
    pub instance_id: Option<String>,
    /// **Required.** Way of access: over the internet or from a VPC. Example: `internet`.
    pub endpoint_type: Option<String>,
    /// **Required.** Address range from which the instance may be reached, as one entry of the
    /// allowlist. Example: `127.0.0.1/32`.
    pub entry: Option<String>,
    /// Part of the registry that the access rule holds for: images or Helm charts. Example: `Chart`.
    pub module_name: Option<String>,
}

impl DeleteInstanceEndpointAclPolicyRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `EndpointType`, which is required.
    pub fn endpoint_type(mut self, value: impl Into<String>) -> Self {
        self.endpoint_type = Some(value.into());
        self
    }
    /// Sets `Entry`, which is required.
    pub fn entry(mut self, value: impl Into<String>) -> Self {
        self.entry = Some(value.into());
        self
    }
    /// Sets `ModuleName`.
    pub fn module_name(mut self, value: impl Into<String>) -> Self {
        self.module_name = Some(value.into());
        self
    }
}

request! {
    DeleteInstanceEndpointAclPolicyRequest {
        "InstanceId" => instance_id: query,
        "EndpointType" => endpoint_type: query,
        "Entry" => entry: query,
        "ModuleName" => module_name: query,
    }
}

impl Operation for DeleteInstanceEndpointAclPolicyRequest {
    type Response = DeleteInstanceEndpointAclPolicyResponse;
    type Error = DeleteInstanceEndpointAclPolicyError;
    const INFO: OperationInfo = super::operation("DeleteInstanceEndpointAclPolicy")
        .required(&["InstanceId", "EndpointType", "Entry"])
        .success_flag("IsSuccess")
        .error_codes(&["Code"])
        .success_code("success");
    const ERRORS: &'static [DeleteInstanceEndpointAclPolicyError] = &[
        DeleteInstanceEndpointAclPolicyError::SlbServiceError,
        DeleteInstanceEndpointAclPolicyError::NoPrivilege,
        DeleteInstanceEndpointAclPolicyError::SystemError,
    ];
}

/// Response to [`DeleteInstanceEndpointAclPolicyRequest`].
#[non_exhaustive]
pub struct DeleteInstanceEndpointAclPolicyResponse {
    /// Result code; `success` stands for success. Example: `success`.
    pub code: Option<String>,
    /// Whether the call succeeded. Example: `true`.
    pub is_success: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `BDB1F145-F0FF-44E9-AADF-A678642A7C7D`.
    pub request_id: Option<String>,
}

response! {
    DeleteInstanceEndpointAclPolicyResponse {
        "Code" => code: value,
        "IsSuccess" => is_success: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`DeleteInstanceEndpointAclPolicyRequest`] names.
///
/// - [`SlbServiceError`](super::DocumentedError::SlbServiceError)
/// - [`NoPrivilege`](super::DocumentedError::NoPrivilege)
/// - [`SystemError`](super::DocumentedError::SystemError)
pub type DeleteInstanceEndpointAclPolicyError = super::DocumentedError;
