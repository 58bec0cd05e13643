// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteInstanceVpcEndpointLinkedVpc`, from `cr/DeleteInstanceVpcEndpointLinkedVpc.md`.

use alicloud_runtime::codegen::*;

/// Cuts a VPC off from an instance, whose domain name no longer answers there.
///
/// ```no_run
/// # async fn example(client: alicloud_cr::Client) -> Result<(), alicloud_cr::Error> {
/// let request = alicloud_cr::DeleteInstanceVpcEndpointLinkedVpcRequest::new()
///     .instance_id("cri-xkx6vujuhay0****")
///     .vpc_id("vpc-uf6pa68zxnnlc48dd****")
///     .vswitch_id("vpc-uf6pa68zxnnlc48dd****");
/// let reply = client.delete_instance_vpc_endpoint_linked_vpc(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteInstanceVpcEndpointLinkedVpcRequest {
    /// **Required.** Instance of the registry, as [`ListInstance`](super::Client::list_instance) shows
    /// it, in the form `cri-…`. Example: `cri-xkx6vujuhay0****`.
    pub instance_id: Option<String>,
    /// **Required.** ID of the virtual private cloud. Example: `vpc-uf6pa68zxnnlc48dd****`.
    pub vpc_id: Option<String>,
    /// **Required.** ID of the vSwitch, which stands for one subnet in one zone.
    /// Example: `vpc-uf6pa68zxnnlc48dd****`.
    pub vswitch_id: Option<String>,
    /// Part of the registry that the access rule holds for: images or Helm charts. Example: `Chart`.
    pub module_name: Option<String>,
}

impl DeleteInstanceVpcEndpointLinkedVpcRequest {
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
}

request! {
    DeleteInstanceVpcEndpointLinkedVpcRequest {
        "InstanceId" => instance_id: query,
        "VpcId" => vpc_id: query,
        "VswitchId" => vswitch_id: query,
        "ModuleName" => module_name: query,
    }
}

impl Operation for DeleteInstanceVpcEndpointLinkedVpcRequest {
    type Response = DeleteInstanceVpcEndpointLinkedVpcResponse;
    type Error = DeleteInstanceVpcEndpointLinkedVpcError;
    const INFO: OperationInfo = super::operation("DeleteInstanceVpcEndpointLinkedVpc")
        .required(&["InstanceId", "VpcId", "VswitchId"])
        .success_flag("IsSuccess")
        .error_codes(&["Code"]);
    const ERRORS: &'static [DeleteInstanceVpcEndpointLinkedVpcError] = &[
        DeleteInstanceVpcEndpointLinkedVpcError::NoPrivilege,
        DeleteInstanceVpcEndpointLinkedVpcError::SystemError,
    ];
}

/// Response to [`DeleteInstanceVpcEndpointLinkedVpcRequest`].
#[non_exhaustive]
pub struct DeleteInstanceVpcEndpointLinkedVpcResponse {
    /// Result code; `success` stands for success. Example: `true`.
    pub code: Option<String>,
    /// Whether the call succeeded. Example: `true`.
    pub is_success: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `20FE7A66-0044-4E23-BBEC-C434EADBD7AF`.
    pub request_id: Option<String>,
}

response! {
    DeleteInstanceVpcEndpointLinkedVpcResponse {
        "Code" => code: value,
        "IsSuccess" => is_success: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`DeleteInstanceVpcEndpointLinkedVpcRequest`] names.
///
/// - [`NoPrivilege`](super::DocumentedError::NoPrivilege)
/// - [`SystemError`](super::DocumentedError::SystemError)
pub type DeleteInstanceVpcEndpointLinkedVpcError = super::DocumentedError;
