// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetPolicyAssetScope`, from `yundun-bastionhost/GetPolicyAssetScope.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AssetScopeDatabase, AssetScopeHost, AssetScopeHostGroup};

/// Shows on which assets a control policy takes effect.
///
/// ```no_run
/// # async fn example(client: alicloud_yundun_bastionhost::Client) -> Result<(), alicloud_yundun_bastionhost::Error> {
/// let request = alicloud_yundun_bastionhost::GetPolicyAssetScopeRequest::new()
///     .instance_id("...")
///     .policy_id("...");
/// let reply = client.get_policy_asset_scope(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetPolicyAssetScopeRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the policy that the call is about.
    pub policy_id: Option<String>,
}

impl GetPolicyAssetScopeRequest {
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
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `PolicyId`, which is required.
    pub fn policy_id(mut self, value: impl Into<String>) -> Self {
        self.policy_id = Some(value.into());
        self
    }
}

request! {
    GetPolicyAssetScopeRequest {
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
        "PolicyId" => policy_id: query,
    }
}

impl Operation for GetPolicyAssetScopeRequest {
    type Response = GetPolicyAssetScopeResponse;
    type Error = GetPolicyAssetScopeError;
    const INFO: OperationInfo = super::operation("GetPolicyAssetScope")
        .required(&["InstanceId", "PolicyId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [GetPolicyAssetScopeError] = &[
        GetPolicyAssetScopeError::InvalidParameter,
        GetPolicyAssetScopeError::InternalError,
    ];
}

/// Response to [`GetPolicyAssetScopeRequest`].
#[non_exhaustive]
pub struct GetPolicyAssetScopeResponse {
    /// Range in which the asset holds.
    pub asset_scope: Option<AssetScope>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `EC9BF0F4-8983-491A-BC8C-1B4DD94976DE`.
    pub request_id: Option<String>,
}

response! {
    GetPolicyAssetScopeResponse {
        "AssetScope" => asset_scope: value,
        "RequestId" => request_id: value,
    }
}

/// Range in which the asset holds.
#[non_exhaustive]
pub struct AssetScope {
    /// Databases, one entry each.
    pub databases: Vec<AssetScopeDatabase>,
    /// The host groups that were found or are concerned, one entry each.
    pub host_groups: Vec<AssetScopeHostGroup>,
    /// The hosts that were found or are concerned, one entry each.
    pub hosts: Vec<AssetScopeHost>,
    /// Which kind of scope it is or is to be. Example: `All`.
    pub scope_type: Option<String>,
}

response! {
    AssetScope {
        "Databases" => databases: list(""),
        "HostGroups" => host_groups: list(""),
        "Hosts" => hosts: list(""),
        "ScopeType" => scope_type: value,
    }
}

/// Errors that the documentation of [`GetPolicyAssetScopeRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type GetPolicyAssetScopeError = super::DocumentedError;
