// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetInstanceEndpoint`, from `cr/GetInstanceEndpoint.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Domain};

/// Shows one endpoint of an instance with its domains and allowlist.
///
/// ```no_run
/// # async fn example(client: alicloud_cr::Client) -> Result<(), alicloud_cr::Error> {
/// let request = alicloud_cr::GetInstanceEndpointRequest::new()
///     .instance_id("cri-xkx6vujuhay0****")
///     .endpoint_type("internet");
/// let reply = client.get_instance_endpoint(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetInstanceEndpointRequest {
    /// **Required.** Instance of the registry, as [`ListInstance`](super::Client::list_instance) shows
    /// it, in the form `cri-…`. Example: `cri-xkx6vujuhay0****`.
    pub instance_id: Option<String>,
    /// **Required.** Way of access: over the internet or from a VPC. Example: `internet`.
    pub endpoint_type: Option<String>,
    /// Part of the registry that the access rule holds for: images or Helm charts.
    /// Example: `Registry`.
    pub module_name: Option<String>,
}

impl GetInstanceEndpointRequest {
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
    /// Sets `ModuleName`.
    pub fn module_name(mut self, value: impl Into<String>) -> Self {
        self.module_name = Some(value.into());
        self
    }
}

request! {
    GetInstanceEndpointRequest {
        "InstanceId" => instance_id: query,
        "EndpointType" => endpoint_type: query,
        "ModuleName" => module_name: query,
    }
}

impl Operation for GetInstanceEndpointRequest {
    type Response = GetInstanceEndpointResponse;
    type Error = GetInstanceEndpointError;
    const INFO: OperationInfo = super::operation("GetInstanceEndpoint")
        .required(&["InstanceId", "EndpointType"])
        .success_flag("IsSuccess")
        .error_codes(&["Code"])
        .success_code("success")
        .read_only();
    const ERRORS: &'static [GetInstanceEndpointError] = &[
        GetInstanceEndpointError::NoPrivilege,
        GetInstanceEndpointError::SystemError,
    ];
}

/// Response to [`GetInstanceEndpointRequest`].
#[non_exhaustive]
pub struct GetInstanceEndpointResponse {
    /// Whether the endpoint is being set up, works or is being deleted. Example: `RUNNING`.
    pub status: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `8F3D5EC5-39D1-4C53-A198-48C54C658FA3`.
    pub request_id: Option<String>,
    /// Result code; `success` stands for success. Example: `success`.
    pub code: Option<String>,
    /// Whether the call succeeded. Example: `true`.
    pub is_success: Option<bool>,
    /// Whether only addresses on the allowlist may use the endpoint. Example: `true`.
    pub acl_enable: Option<bool>,
    /// Whether the instance can be reached through this endpoint. Example: `true`.
    pub enable: Option<bool>,
    /// Domain names, one entry each.
    pub domains: Vec<Domain>,
    /// Address ranges from which the endpoint may be reached, one entry each.
    pub acl_entries: Vec<AclEntry>,
}

response! {
    GetInstanceEndpointResponse {
        "Status" => status: value,
        "RequestId" => request_id: value,
        "Code" => code: value,
        "IsSuccess" => is_success: value,
        "AclEnable" => acl_enable: value,
        "Enable" => enable: value,
        "Domains" => domains: list(""),
        "AclEntries" => acl_entries: list(""),
    }
}

/// Address ranges from which the endpoint may be reached, one entry each.
#[non_exhaustive]
pub struct AclEntry {
    /// Free text added as a note. Example: `1`.
    pub comment: Option<String>,
    /// Address range from which the instance may be reached, as one entry of the allowlist.
    /// Example: `192.168.1.0/24`.
    pub entry: Option<String>,
}

response! {
    AclEntry {
        "Comment" => comment: value,
        "Entry" => entry: value,
    }
}

/// Errors that the documentation of [`GetInstanceEndpointRequest`] names.
///
/// - [`NoPrivilege`](super::DocumentedError::NoPrivilege)
/// - [`SystemError`](super::DocumentedError::SystemError)
pub type GetInstanceEndpointError = super::DocumentedError;
