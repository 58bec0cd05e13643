// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `SetPolicyAssetScope`, from `yundun-bastionhost/SetPolicyAssetScope.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AssetScopeDatabase, AssetScopeHost, AssetScopeHostGroup};

/// Sets on which assets and accounts a control policy takes effect.
///
/// ```no_run
/// # async fn example(client: alicloud_yundun_bastionhost::Client) -> Result<(), alicloud_yundun_bastionhost::Error> {
/// let request = alicloud_yundun_bastionhost::SetPolicyAssetScopeRequest::new()
///     .instance_id("...")
///     .policy_id("...")
///     .scope_type("...");
/// let reply = client.set_policy_asset_scope(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct SetPolicyAssetScopeRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the policy that the call is about.
    pub policy_id: Option<String>,
    /// **Required.** Which kind of scope it is or is to be.
    pub scope_type: Option<String>,
    /// The hosts to work on or to narrow the list down to.
    pub hosts: Vec<AssetScopeHost>,
    /// Databases, one entry each.
    pub databases: Vec<AssetScopeDatabase>,
    /// The host groups to work on or to narrow the list down to.
    pub host_groups: Vec<AssetScopeHostGroup>,
}

impl SetPolicyAssetScopeRequest {
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
    /// Sets `ScopeType`, which is required.
    pub fn scope_type(mut self, value: impl Into<String>) -> Self {
        self.scope_type = Some(value.into());
        self
    }
    /// Sets `Hosts`.
    pub fn hosts(
        mut self,
        value: impl IntoIterator<Item = impl Into<AssetScopeHost>>,
    ) -> Self {
        self.hosts = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Databases`.
    pub fn databases(
        mut self,
        value: impl IntoIterator<Item = impl Into<AssetScopeDatabase>>,
    ) -> Self {
        self.databases = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `HostGroups`.
    pub fn host_groups(
        mut self,
        value: impl IntoIterator<Item = impl Into<AssetScopeHostGroup>>,
    ) -> Self {
        self.host_groups = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    SetPolicyAssetScopeRequest {
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
        "PolicyId" => policy_id: query,
        "ScopeType" => scope_type: query,
        "Hosts" => hosts: query,
        "Databases" => databases: query,
        "HostGroups" => host_groups: query,
    }
}

impl Operation for SetPolicyAssetScopeRequest {
    type Response = SetPolicyAssetScopeResponse;
    type Error = SetPolicyAssetScopeError;
    const INFO: OperationInfo = super::operation("SetPolicyAssetScope")
        .required(&["InstanceId", "PolicyId", "ScopeType"])
        .region("RegionId");
    const ERRORS: &'static [SetPolicyAssetScopeError] = &[
        SetPolicyAssetScopeError::InvalidParameter,
        SetPolicyAssetScopeError::PolicyNotFound,
        SetPolicyAssetScopeError::InternalError,
    ];
}

/// Response to [`SetPolicyAssetScopeRequest`].
pub type SetPolicyAssetScopeResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`SetPolicyAssetScopeRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`PolicyNotFound`](super::DocumentedError::PolicyNotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type SetPolicyAssetScopeError = super::DocumentedError;
