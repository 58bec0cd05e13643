// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListInstanceEndpoint`, from `cr/ListInstanceEndpoint.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Domain};

/// Lists the endpoints through which an instance can be reached over the network.
///
/// ```no_run
/// # async fn example(client: alicloud_cr::Client) -> Result<(), alicloud_cr::Error> {
/// let request = alicloud_cr::ListInstanceEndpointRequest::new()
///     .instance_id("cri-kmsiwlxxdcva****");
/// let reply = client.list_instance_endpoint(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListInstanceEndpointRequest {
    /// **Required.** Instance of the registry, as [`ListInstance`](super::Client::list_instance) shows
    /// it, in the form `cri-…`. Example: `cri-kmsiwlxxdcva****`.
    pub instance_id: Option<String>,
    /// Part of the registry that the access rule holds for: images or Helm charts.
    /// Example: `Registry`.
    pub module_name: Option<String>,
    /// Returns the endpoints in short form, without their access control entries. Example: `false`.
    pub summary: Option<bool>,
}

impl ListInstanceEndpointRequest {
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
    /// Sets `ModuleName`.
    pub fn module_name(mut self, value: impl Into<String>) -> Self {
        self.module_name = Some(value.into());
        self
    }
    /// Sets `Summary`.
    #[inline]
    pub fn summary(mut self, value: bool) -> Self {
        self.summary = Some(value);
        self
    }
}

request! {
    ListInstanceEndpointRequest {
        "InstanceId" => instance_id: query,
        "ModuleName" => module_name: query,
        "Summary" => summary: query,
    }
}

impl Operation for ListInstanceEndpointRequest {
    type Response = ListInstanceEndpointResponse;
    type Error = ListInstanceEndpointError;
    const INFO: OperationInfo = super::operation("ListInstanceEndpoint")
        .required(&["InstanceId"])
        .success_flag("IsSuccess")
        .error_codes(&["Code"])
        .success_code("success")
        .read_only();
    const ERRORS: &'static [ListInstanceEndpointError] = &[
        ListInstanceEndpointError::NoPrivilege,
        ListInstanceEndpointError::SystemError,
    ];
}

/// Response to [`ListInstanceEndpointRequest`].
#[non_exhaustive]
pub struct ListInstanceEndpointResponse {
    /// Result code; `success` stands for success. Example: `success`.
    pub code: Option<String>,
    /// Whether the call succeeded. Example: `true`.
    pub is_success: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `1B21A877-66A2-4095-90EB-20A7781A4A67`.
    pub request_id: Option<String>,
    /// Ways of access to the instance, one entry each.
    pub endpoints: Vec<Endpoint>,
}

response! {
    ListInstanceEndpointResponse {
        "Code" => code: value,
        "IsSuccess" => is_success: value,
        "RequestId" => request_id: value,
        "Endpoints" => endpoints: list(""),
    }
}

/// Ways of access to the instance, one entry each.
#[non_exhaustive]
pub struct Endpoint {
    /// Whether the endpoint is being set up, works or is being deleted. Example: `RUNNING`.
    pub status: Option<String>,
    /// Way of access: over the internet or from a VPC. Example: `internet`.
    pub endpoint_type: Option<String>,
    /// Whether only addresses on the allowlist may use the endpoint. Example: `true`.
    pub acl_enable: Option<bool>,
    /// Whether the instance can be reached through this endpoint. Example: `true`.
    pub enable: Option<bool>,
    /// Domain names, one entry each.
    pub domains: Vec<Domain>,
    /// VPCs that have access to the instance, one entry each.
    pub linked_vpcs: Vec<LinkedVpc>,
    /// Address ranges from which the endpoint may be reached, one entry each.
    pub acl_entries: Vec<AclEntry>,
}

response! {
    Endpoint {
        "Status" => status: value,
        "EndpointType" => endpoint_type: value,
        "AclEnable" => acl_enable: value,
        "Enable" => enable: value,
        "Domains" => domains: list(""),
        "LinkedVpcs" => linked_vpcs: list(""),
        "AclEntries" => acl_entries: list(""),
    }
}

/// VPCs that have access to the instance, one entry each.
#[non_exhaustive]
pub struct LinkedVpc {
    /// ID of the virtual private cloud. Example: `vpc-bp1b1xjllp3ve5yze****`.
    pub vpc_id: Option<String>,
}

response! {
    LinkedVpc {
        "VpcId" => vpc_id: value,
    }
}

/// Address ranges from which the endpoint may be reached, one entry each.
#[non_exhaustive]
pub struct AclEntry {
    /// Address range from which the instance may be reached, as one entry of the allowlist.
    /// Example: `127.0.0.1`.
    pub entry: Option<String>,
}

response! {
    AclEntry {
        "Entry" => entry: value,
    }
}

/// Errors that the documentation of [`ListInstanceEndpointRequest`] names.
///
/// - [`NoPrivilege`](super::DocumentedError::NoPrivilege)
/// - [`SystemError`](super::DocumentedError::SystemError)
pub type ListInstanceEndpointError = super::DocumentedError;
