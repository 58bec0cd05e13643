// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyInstanceVpcAttributeForConsole`, from `cloudapi/ModifyInstanceVpcAttributeForConsole.md`.

use alicloud_runtime::codegen::*;

/// Changes the VPC that an instance is connected to, on behalf of the console.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudapi::Client) -> Result<(), alicloud_cloudapi::Error> {
/// let request = alicloud_cloudapi::ModifyInstanceVpcAttributeForConsoleRequest::new()
///     .instance_id("...")
///     .vpc_id("...");
/// let reply = client.modify_instance_vpc_attribute_for_console(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyInstanceVpcAttributeForConsoleRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** ID of the virtual private cloud.
    pub vpc_id: Option<String>,
    /// Text that stands for a right or a request; pass it on as it is.
    pub token: Option<String>,
    /// Number of the account that owns the VPC.
    pub vpc_owner_id: Option<i64>,
    /// ID of the vSwitch, which stands for one subnet in one zone.
    pub vswitch_id: Option<String>,
    /// Whether access to the present VPC is taken away.
    pub delete_vpc_access: Option<bool>,
}

impl ModifyInstanceVpcAttributeForConsoleRequest {
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
    /// Sets `Token`.
    pub fn token(mut self, value: impl Into<String>) -> Self {
        self.token = Some(value.into());
        self
    }
    /// Sets `VpcOwnerId`.
    #[inline]
    pub fn vpc_owner_id(mut self, value: i64) -> Self {
        self.vpc_owner_id = Some(value);
        self
    }
    /// Sets `VswitchId`.
    pub fn vswitch_id(mut self, value: impl Into<String>) -> Self {
        self.vswitch_id = Some(value.into());
        self
    }
    /// Sets `DeleteVpcAccess`.
    #[inline]
    pub fn delete_vpc_access(mut self, value: bool) -> Self {
        self.delete_vpc_access = Some(value);
        self
    }
}

request! {
    ModifyInstanceVpcAttributeForConsoleRequest {
        "InstanceId" => instance_id: query,
        "VpcId" => vpc_id: query,
        "Token" => token: query,
        "VpcOwnerId" => vpc_owner_id: query,
        "VswitchId" => vswitch_id: query,
        "DeleteVpcAccess" => delete_vpc_access: query,
    }
}

impl Operation for ModifyInstanceVpcAttributeForConsoleRequest {
    type Response = ModifyInstanceVpcAttributeForConsoleResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyInstanceVpcAttributeForConsole")
        .required(&["InstanceId", "VpcId"]);
}

/// Response to [`ModifyInstanceVpcAttributeForConsoleRequest`], which the documentation does not describe.
pub type ModifyInstanceVpcAttributeForConsoleResponse = alicloud_runtime::UndocumentedResponse;
