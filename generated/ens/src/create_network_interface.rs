// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateNetworkInterface`, from `ens/CreateNetworkInterface.md`.

use alicloud_runtime::codegen::*;

/// Creates an elastic network interface in a vSwitch with up to five security groups.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::CreateNetworkInterfaceRequest::new()
///     .security_group_ids(["..."]);
/// let reply = client.create_network_interface(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateNetworkInterfaceRequest {
    /// ID of the vSwitch, which stands for one subnet in one zone.
    pub vswitch_id: Option<String>,
    /// **Required.** IDs of the security groups to work on or to narrow the list down to.
    /// Items: at most 5.
    pub security_group_ids: Vec<String>,
    /// Name that people know the item by. Length: at most 128.
    pub name: Option<String>,
    /// Free text that describes the item to people. Length: at most 256.
    pub description: Option<String>,
}

impl CreateNetworkInterfaceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `VSwitchId`.
    pub fn vswitch_id(mut self, value: impl Into<String>) -> Self {
        self.vswitch_id = Some(value.into());
        self
    }
    /// Sets `SecurityGroupIds`, which is required.
    pub fn security_group_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.security_group_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}

request! {
    CreateNetworkInterfaceRequest {
        "VSwitchId" => vswitch_id: query,
        "SecurityGroupIds" => security_group_ids: query_json,
        "Name" => name: query,
        "Description" => description: query,
    }
}

impl Operation for CreateNetworkInterfaceRequest {
    type Response = CreateNetworkInterfaceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateNetworkInterface")
        .required(&["SecurityGroupIds"]);
}

/// Response to [`CreateNetworkInterfaceRequest`], which the documentation does not describe.
pub type CreateNetworkInterfaceResponse = alicloud_runtime::UndocumentedResponse;
