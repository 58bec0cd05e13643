// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DettachAssetGroupToInstance`, from `ddosbgp/DettachAssetGroupToInstance.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AssetGroupList};

/// Unbinds groups of assets from a protection instance; the name is misspelled in the API itself.
///
/// ```no_run
/// # async fn example(client: alicloud_ddosbgp::Client) -> Result<(), alicloud_ddosbgp::Error> {
/// use alicloud_ddosbgp::dettach_asset_group_to_instance::AssetGroupList;
///
/// let request = alicloud_ddosbgp::DettachAssetGroupToInstanceRequest::new()
///     .instance_id("...")
///     .asset_group_list([AssetGroupList::new()]);
/// let reply = client.dettach_asset_group_to_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DettachAssetGroupToInstanceRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** Items of the kind asset group to work on or to narrow the list down to.
    pub asset_group_list: Vec<AssetGroupList>,
}

impl DettachAssetGroupToInstanceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `AssetGroupList`, which is required.
    pub fn asset_group_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<AssetGroupList>>,
    ) -> Self {
        self.asset_group_list = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DettachAssetGroupToInstanceRequest {
        "RegionId" => region_id: query,
        "InstanceId" => instance_id: query,
        "AssetGroupList" => asset_group_list: query_json,
    }
}

impl Operation for DettachAssetGroupToInstanceRequest {
    type Response = DettachAssetGroupToInstanceResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("DettachAssetGroupToInstance")
        .required(&["InstanceId", "AssetGroupList"])
        .region("RegionId");
}

/// Response to [`DettachAssetGroupToInstanceRequest`].
pub type DettachAssetGroupToInstanceResponse = alicloud_runtime::EmptyResponse;
