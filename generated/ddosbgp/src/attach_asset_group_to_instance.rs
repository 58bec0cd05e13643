// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AttachAssetGroupToInstance`, from `ddosbgp/AttachAssetGroupToInstance.md`.

use alicloud_runtime::codegen::*;

/// Binds asset groups to an Anti-DDoS Origin instance, which then protects them.
///
/// ```no_run
/// # async fn example(client: alicloud_ddosbgp::Client) -> Result<(), alicloud_ddosbgp::Error> {
/// use alicloud_ddosbgp::attach_asset_group_to_instance::AssetGroupList;
///
/// let request = alicloud_ddosbgp::AttachAssetGroupToInstanceRequest::new()
///     .instance_id("...")
///     .asset_group_list([AssetGroupList::new()]);
/// let reply = client.attach_asset_group_to_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AttachAssetGroupToInstanceRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** Items of the kind asset group to work on or to narrow the list down to.
    pub asset_group_list: Vec<AssetGroupList>,
}

impl AttachAssetGroupToInstanceRequest {
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
    AttachAssetGroupToInstanceRequest {
        "RegionId" => region_id: query,
        "InstanceId" => instance_id: query,
        "AssetGroupList" => asset_group_list: query_json,
    }
}

impl Operation for AttachAssetGroupToInstanceRequest {
    type Response = AttachAssetGroupToInstanceResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("AttachAssetGroupToInstance")
        .required(&["InstanceId", "AssetGroupList"])
        .region("RegionId");
}

/// Response to [`AttachAssetGroupToInstanceRequest`].
pub type AttachAssetGroupToInstanceResponse = alicloud_runtime::EmptyResponse;

/// Items of the kind asset group to work on or to narrow the list down to.
#[non_exhaustive]
pub struct AssetGroupList {
    /// **Required.** Name that people know the item by.
    pub name: Option<String>,
    /// **Required.** Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
    /// **Required.** Where it lies or is looked for, as the region's ID or, in some lists, its name.
    pub region: Option<String>,
    /// Member account that owns the asset.
    pub member_uid: Option<String>,
}

impl AssetGroupList {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Name`, which is required.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Type`, which is required.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `Region`, which is required.
    pub fn region(mut self, value: impl Into<String>) -> Self {
        self.region = Some(value.into());
        self
    }
    /// Sets `MemberUid`.
    pub fn member_uid(mut self, value: impl Into<String>) -> Self {
        self.member_uid = Some(value.into());
        self
    }
}

request! {
    AssetGroupList {
        "Name" => name: field,
        "Type" => type_: field,
        "Region" => region: field,
        "MemberUid" => member_uid: field,
    }
}
