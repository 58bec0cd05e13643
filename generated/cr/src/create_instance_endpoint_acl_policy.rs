// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateInstanceEndpointAclPolicy`, from `cr/CreateInstanceEndpointAclPolicy.md`.

use alicloud_runtime::codegen::*;

/// Adds an address range to the allowlist of the public endpoint of an instance.
///
/// ```no_run
/// # async fn example(client: alicloud_cr::Client) -> Result<(), alicloud_cr::Error> {
/// let request = alicloud_cr::CreateInstanceEndpointAclPolicyRequest::new()
///     .instance_id("cri-xkx6vujuhay0****")
///     .endpoint_type("internet")
///     .entry("192.168.1.1/32");
/// let reply = client.create_instance_endpoint_acl_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateInstanceEndpointAclPolicyRequest {
    /// **Required.** Instance of the registry, as [`ListInstance`](super::Client::list_instance) shows
    /// it, in the form `cri-…`. Example: `cri-xkx6vujuhay0****`.
    pub instance_id: Option<String>,
    /// **Required.** Way of access: over the internet or from a VPC. Example: `internet`.
    pub endpoint_type: Option<String>,
    /// **Required.** Address range from which the instance may be reached, as one entry of the
    /// allowlist. Example: `192.168.1.1/32`.
    pub entry: Option<String>,
    /// Free text added as a note. Example: `test`.
    pub comment: Option<String>,
    /// Part of the registry that the access rule holds for: images or Helm charts.
    /// Example: `Registry`.
    pub module_name: Option<String>,
}

impl CreateInstanceEndpointAclPolicyRequest {
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
    /// Sets `Comment`.
    pub fn comment(mut self, value: impl Into<String>) -> Self {
        self.comment = Some(value.into());
        self
    }
    /// Sets `ModuleName`.
    pub fn module_name(mut self, value: impl Into<String>) -> Self {
        self.module_name = Some(value.into());
        self
    }
}

request! {
    CreateInstanceEndpointAclPolicyRequest {
        "InstanceId" => instance_id: query,
        "EndpointType" => endpoint_type: query,
        "Entry" => entry: query,
        "Comment" => comment: query,
        "ModuleName" => module_name: query,
    }
}

impl Operation for CreateInstanceEndpointAclPolicyRequest {
    type Response = CreateInstanceEndpointAclPolicyResponse;
    type Error = CreateInstanceEndpointAclPolicyError;
    const INFO: OperationInfo = super::operation("CreateInstanceEndpointAclPolicy")
        .required(&["InstanceId", "EndpointType", "Entry"])
        .success_flag("IsSuccess")
        .error_codes(&["Code"])
        .success_code("success");
    const ERRORS: &'static [CreateInstanceEndpointAclPolicyError] = &[
        CreateInstanceEndpointAclPolicyError::SlbServiceError,
        CreateInstanceEndpointAclPolicyError::NoPrivilege,
        CreateInstanceEndpointAclPolicyError::SystemError,
    ];
}

/// Response to [`CreateInstanceEndpointAclPolicyRequest`].
#[non_exhaustive]
pub struct CreateInstanceEndpointAclPolicyResponse {
    /// Result code; `success` stands for success. Example: `success`.
    pub code: Option<String>,
    /// Whether the call succeeded. Example: `true`.
    pub is_success: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `D735C5EC-4206-4F48-A090-307BF56BEB99`.
    pub request_id: Option<String>,
}

response! {
    CreateInstanceEndpointAclPolicyResponse {
        "Code" => code: value,
        "IsSuccess" => is_success: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`CreateInstanceEndpointAclPolicyRequest`] names.
///
/// - [`SlbServiceError`](super::DocumentedError::SlbServiceError)
/// - [`NoPrivilege`](super::DocumentedError::NoPrivilege)
/// - [`SystemError`](super::DocumentedError::SystemError)
pub type CreateInstanceEndpointAclPolicyError = super::DocumentedError;
