// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateVSwitch`, from `ens/CreateVSwitch.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Tag};

/// Creates a vSwitch with a CIDR block of its own in a network.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::CreateVSwitchRequest::new()
///     .ens_region_id("...")
///     .cidr_block("...");
/// let reply = client.create_vswitch(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateVSwitchRequest {
    /// **Required.** Region that the ens lies in.
    pub ens_region_id: Option<String>,
    /// **Required.** Address range in CIDR notation.
    pub cidr_block: Option<String>,
    /// Name that the vSwitch goes by.
    pub vswitch_name: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// ID of the network that the call is about.
    pub network_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 20.
    pub tag: Vec<Tag>,
}

impl CreateVSwitchRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `EnsRegionId`, which is required.
    pub fn ens_region_id(mut self, value: impl Into<String>) -> Self {
        self.ens_region_id = Some(value.into());
        self
    }
    /// Sets `CidrBlock`, which is required.
    pub fn cidr_block(mut self, value: impl Into<String>) -> Self {
        self.cidr_block = Some(value.into());
        self
    }
    /// Sets `VSwitchName`.
    pub fn vswitch_name(mut self, value: impl Into<String>) -> Self {
        self.vswitch_name = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `NetworkId`.
    pub fn network_id(mut self, value: impl Into<String>) -> Self {
        self.network_id = Some(value.into());
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    CreateVSwitchRequest {
        "EnsRegionId" => ens_region_id: query,
        "CidrBlock" => cidr_block: query,
        "VSwitchName" => vswitch_name: query,
        "Description" => description: query,
        "NetworkId" => network_id: query,
        "Tag" => tag: query,
    }
}

impl Operation for CreateVSwitchRequest {
    type Response = CreateVSwitchResponse;
    type Error = CreateVSwitchError;
    const INFO: OperationInfo = super::operation("CreateVSwitch")
        .required(&["EnsRegionId", "CidrBlock"]);
    const ERRORS: &'static [CreateVSwitchError] = &[
        CreateVSwitchError::MissingParameter,
        CreateVSwitchError::NoPermission,
        CreateVSwitchError::CallInterface,
        CreateVSwitchError::InvalidParameterAny,
        CreateVSwitchError::InvalidParameter,
        CreateVSwitchError::InvalidSecurityGroupIdNotFound,
        CreateVSwitchError::SecurityGroupRuleConflictDuplicated,
        CreateVSwitchError::AuthorizationLimitExceed,
        CreateVSwitchError::EnsInterfaceError,
    ];
}

/// Response to [`CreateVSwitchRequest`].
#[non_exhaustive]
pub struct CreateVSwitchResponse {
    /// ID of the vSwitch, which stands for one subnet in one zone. Example: `vsw-5****`.
    pub vswitch_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `CEF72CEB-54B6-4AE8-B225-F876FF7BA984`.
    pub request_id: Option<String>,
}

response! {
    CreateVSwitchResponse {
        "VSwitchId" => vswitch_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`CreateVSwitchRequest`] names.
///
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`CallInterface`](super::DocumentedError::CallInterface)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InvalidSecurityGroupIdNotFound`](super::DocumentedError::InvalidSecurityGroupIdNotFound)
/// - [`SecurityGroupRuleConflictDuplicated`](super::DocumentedError::SecurityGroupRuleConflictDuplicated)
/// - [`AuthorizationLimitExceed`](super::DocumentedError::AuthorizationLimitExceed)
/// - [`EnsInterfaceError`](super::DocumentedError::EnsInterfaceError)
pub type CreateVSwitchError = super::DocumentedError;
