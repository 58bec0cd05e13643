// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetInstanceVpcEndpoint`, from `cr/GetInstanceVpcEndpoint.md`.

use alicloud_runtime::codegen::*;

/// Shows the VPC endpoint of an instance with the VPCs linked to it.
///
/// ```no_run
/// # async fn example(client: alicloud_cr::Client) -> Result<(), alicloud_cr::Error> {
/// let request = alicloud_cr::GetInstanceVpcEndpointRequest::new()
///     .instance_id("cri-kmsiwlxxdcva****");
/// let reply = client.get_instance_vpc_endpoint(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetInstanceVpcEndpointRequest {
    /// **Required.** Instance of the registry, as [`ListInstance`](super::Client::list_instance) shows
    /// it, in the form `cri-…`. Example: `cri-kmsiwlxxdcva****`.
    pub instance_id: Option<String>,
    /// Part of the registry that the access rule holds for: images or Helm charts. Example: `Chart`.
    pub module_name: Option<String>,
}

impl GetInstanceVpcEndpointRequest {
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
}

request! {
    GetInstanceVpcEndpointRequest {
        "InstanceId" => instance_id: query,
        "ModuleName" => module_name: query,
    }
}

impl Operation for GetInstanceVpcEndpointRequest {
    type Response = GetInstanceVpcEndpointResponse;
    type Error = GetInstanceVpcEndpointError;
    const INFO: OperationInfo = super::operation("GetInstanceVpcEndpoint")
        .required(&["InstanceId"])
        .success_flag("IsSuccess")
        .error_codes(&["Code"])
        .success_code("success")
        .read_only();
    const ERRORS: &'static [GetInstanceVpcEndpointError] = &[
        GetInstanceVpcEndpointError::NoPrivilege,
        GetInstanceVpcEndpointError::SystemError,
    ];
}

/// Response to [`GetInstanceVpcEndpointRequest`].
#[non_exhaustive]
pub struct GetInstanceVpcEndpointResponse {
    /// Result code; `success` stands for success. Example: `success`.
    pub code: Option<String>,
    /// Whether the call succeeded. Example: `true`.
    pub is_success: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `BAE9349D-A587-4F9A-B574-9DA0EF2638D1`.
    pub request_id: Option<String>,
    /// Whether access control is on for the endpoint. Example: `true`.
    pub enable: Option<bool>,
    /// Domain names, one entry each. Example: `test-registry.cn-hangzhou.cr.aliyuncs.com`.
    pub domains: Vec<String>,
    /// VPCs that have access to the instance, one entry each.
    pub linked_vpcs: Vec<LinkedVpc>,
    /// Part of the registry that the access rule holds for: images or Helm charts.
    /// Example: `Registry`.
    pub module_name: Option<String>,
}

response! {
    GetInstanceVpcEndpointResponse {
        "Code" => code: value,
        "IsSuccess" => is_success: value,
        "RequestId" => request_id: value,
        "Enable" => enable: value,
        "Domains" => domains: list(""),
        "LinkedVpcs" => linked_vpcs: list(""),
        "ModuleName" => module_name: value,
    }
}

/// VPCs that have access to the instance, one entry each.
#[non_exhaustive]
pub struct LinkedVpc {
    /// Whether the access from this VPC works or is still being set up. Example: `CREATING`.
    pub status: Option<String>,
    /// ID of the virtual private cloud. Example: `vpc-uf6aamu2nomfr1thd****`.
    pub vpc_id: Option<String>,
    /// Address at which the VPC reaches the instance. Example: `192.168.10.11`.
    pub ip: Option<String>,
    /// Whether the domain name leads to this VPC endpoint by default. Example: `false`.
    pub default_access: Option<bool>,
    /// ID of the vSwitch, which stands for one subnet in one zone.
    /// Example: `vsw-uf62m5vmxl2e72dk7****`.
    pub vswitch_id: Option<String>,
    /// What is wrong with access from the VPC, such as a conflict in its private zone.
    /// Example: `PRIVATE_ZONE_CONFLICT_AT_{private_zone_id}`.
    pub issue: Option<String>,
}

response! {
    LinkedVpc {
        "Status" => status: value,
        "VpcId" => vpc_id: value,
        "Ip" => ip: value,
        "DefaultAccess" => default_access: value,
        "VswitchId" => vswitch_id: value,
        "Issue" => issue: value,
    }
}

/// Errors that the documentation of [`GetInstanceVpcEndpointRequest`] names.
///
/// - [`NoPrivilege`](super::DocumentedError::NoPrivilege)
/// - [`SystemError`](super::DocumentedError::SystemError)
pub type GetInstanceVpcEndpointError = super::DocumentedError;
