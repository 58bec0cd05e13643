// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateInstanceVpcEndpointLinkedVpc`, from `cr/CreateInstanceVpcEndpointLinkedVpc.md`.

use alicloud_runtime::codegen::*;

/// Lets a VPC reach an instance by linking it to the instance's VPC endpoint.
///
/// ```no_run
/// # async fn example(client: alicloud_cr::Client) -> Result<(), alicloud_cr::Error> {
/// let request = alicloud_cr::CreateInstanceVpcEndpointLinkedVpcRequest::new()
///     .instance_id("cri-xkx6vujuhay0****")
///     .vpc_id("vpc-uf6pa68zxnnlc48dd****")
///     .vswitch_id("vsw-uf6u0kn8x2gbzxfn2****");
/// let reply = client.create_instance_vpc_endpoint_linked_vpc(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateInstanceVpcEndpointLinkedVpcRequest {
    /// **Required.** Instance of the registry, as [`ListInstance`](super::Client::list_instance) shows
    /// it, in the form `cri-…`. Example: `cri-xkx6vujuhay0****`.
    pub instance_id: Option<String>,
    /// **Required.** ID of the virtual private cloud. Example: `vpc-uf6pa68zxnnlc48dd****`.
    pub vpc_id: Option<String>,
    /// **Required.** ID of the vSwitch, which stands for one subnet in one zone.
    /// Example: `vsw-uf6u0kn8x2gbzxfn2****`.
    pub vswitch_id: Option<String>,
    /// Part of the registry that the access rule holds for: images or Helm charts.
    /// Example: `Registry`.
    pub module_name: Option<String>,
    /// Whether a PrivateZone record for the instance is created in the VPC. Example: `false`.
    pub enable_create_dns_record_in_pvzt: Option<bool>,
}

impl CreateInstanceVpcEndpointLinkedVpcRequest {
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
    /// Sets `VpcId`, which is required.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }
    /// Sets `VswitchId`, which is required.
    pub fn vswitch_id(mut self, value: impl Into<String>) -> Self {
        self.vswitch_id = Some(value.into());
        self
    }
    /// Sets `ModuleName`.
    pub fn module_name(mut self, value: impl Into<String>) -> Self {
        self.module_name = Some(value.into());
        self
    }
    /// Sets `EnableCreateDNSRecordInPvzt`.
    #[inline]
    pub fn enable_create_dns_record_in_pvzt(mut self, value: bool) -> Self {
        self.enable_create_dns_record_in_pvzt = Some(value);
        self
    }
}

request! {
    CreateInstanceVpcEndpointLinkedVpcRequest {
        "InstanceId" => instance_id: query,
        "VpcId" => vpc_id: query,
        "VswitchId" => vswitch_id: query,
        "ModuleName" => module_name: query,
        "EnableCreateDNSRecordInPvzt" => enable_create_dns_record_in_pvzt: query,
    }
}

impl Operation for CreateInstanceVpcEndpointLinkedVpcRequest {
    type Response = CreateInstanceVpcEndpointLinkedVpcResponse;
    type Error = CreateInstanceVpcEndpointLinkedVpcError;
    const INFO: OperationInfo = super::operation("CreateInstanceVpcEndpointLinkedVpc")
        .required(&["InstanceId", "VpcId", "VswitchId"])
        .success_flag("IsSuccess")
        .error_codes(&["Code"])
        .success_code("success");
    const ERRORS: &'static [CreateInstanceVpcEndpointLinkedVpcError] = &[
        CreateInstanceVpcEndpointLinkedVpcError::NoPrivilege,
        CreateInstanceVpcEndpointLinkedVpcError::SystemError,
    ];
}

/// Response to [`CreateInstanceVpcEndpointLinkedVpcRequest`].
#[non_exhaustive]
pub struct CreateInstanceVpcEndpointLinkedVpcResponse {
    /// Result code; `success` stands for success. Example: `success`.
    pub code: Option<String>,
    /// Whether the call succeeded. Example: `true`.
    pub is_success: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `D4978DCC-ECBD-40B0-A714-EE6959B22C77`.
    pub request_id: Option<String>,
}

response! {
    CreateInstanceVpcEndpointLinkedVpcResponse {
        "Code" => code: value,
        "IsSuccess" => is_success: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`CreateInstanceVpcEndpointLinkedVpcRequest`] names.
///
/// - [`NoPrivilege`](super::DocumentedError::NoPrivilege)
/// - [`SystemError`](super::DocumentedError::SystemError)
pub type CreateInstanceVpcEndpointLinkedVpcError = super::DocumentedError;
