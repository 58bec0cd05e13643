// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddEditingProjectMaterials`, from `vod/AddEditingProjectMaterials.md`.

use alicloud_runtime::codegen::*;

/// Adds one or more materials to an online editing project and keeps those already there.
///
/// ```no_run
/// # async fn example(client: alicloud_vod::Client) -> Result<(), alicloud_vod::Error> {
/// let request = alicloud_vod::AddEditingProjectMaterialsRequest::new()
///     .project_id("...")
///     .material_ids("...")
///     .material_type("...");
/// let reply = client.add_editing_project_materials(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddEditingProjectMaterialsRequest {
    /// **Required.** ID of the project that the call is about.
    pub project_id: Option<String>,
    /// **Required.** IDs of the materials to work on or to narrow the list down to.
    pub material_ids: Option<String>,
    /// **Required.** Which kind of material it is or is to be.
    pub material_type: Option<String>,
}

impl AddEditingProjectMaterialsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ProjectId`, which is required.
    pub fn project_id(mut self, value: impl Into<String>) -> Self {
        self.project_id = Some(value.into());
        self
    }
    /// Sets `MaterialIds`, which is required.
    pub fn material_ids(mut self, value: impl Into<String>) -> Self {
        self.material_ids = Some(value.into());
        self
    }
    /// Sets `MaterialType`, which is required.
    pub fn material_type(mut self, value: impl Into<String>) -> Self {
        self.material_type = Some(value.into());
        self
    }
}

request! {
    AddEditingProjectMaterialsRequest {
        "ProjectId" => project_id: query,
        "MaterialIds" => material_ids: query,
        "MaterialType" => material_type: query,
    }
}

impl Operation for AddEditingProjectMaterialsRequest {
    type Response = AddEditingProjectMaterialsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("AddEditingProjectMaterials")
        .required(&["ProjectId", "MaterialIds", "MaterialType"]);
}

/// Response to [`AddEditingProjectMaterialsRequest`].
#[non_exhaustive]
pub struct AddEditingProjectMaterialsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `85237CDA-0B54-5CED-BA10-A8A71AA13C1A`.
    pub request_id: Option<String>,
    /// Items of the kind material that were found or are concerned.
    pub material_list: Vec<MaterialList>,
}

response! {
    AddEditingProjectMaterialsResponse {
        "RequestId" => request_id: value,
        "MaterialList" => material_list: list(""),
    }
}

/// Items of the kind material that were found or are concerned.
#[non_exhaustive]
pub struct MaterialList {
    /// State of what the entry describes, which decides what can be done with it. Example: `Normal`.
    pub status: Option<String>,
    /// ID of the cate that the item belongs to or stands for. Example: `1000487543`.
    pub cate_id: Option<i32>,
    /// When the item was created. Example: `2019-10-02T08:26Z`.
    pub create_time: Option<Timestamp>,
    /// Which kind of material it is or is to be. Example: `video`.
    pub material_type: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Example: `tag1,tag2`.
    pub tags: Option<String>,
    /// Settings of the sprite, and what it works with.
    pub sprite_config: Option<String>,
    /// Name that the cate goes by. Example: `text`.
    pub cate_name: Option<String>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// ID of the material that the item belongs to or stands for.
    /// Example: `85befc4118b84c6723e53b80b1****`.
    pub material_id: Option<String>,
    /// How large it is, or how many a page holds. Example: `1682694`.
    pub size: Option<i64>,
    /// Web address under which the cover is found.
    pub cover_url: Option<String>,
    /// Length in seconds. Example: `3690.2332`.
    pub duration: Option<f64>,
    /// ID of the customer that the item belongs to or stands for. Example: `1234751840694470`.
    pub customer_id: Option<i64>,
    /// Title or heading shown to people. Example: `test`.
    pub title: Option<String>,
    /// When the item was last changed. Example: `2022-11-25T07:28:34Z`.
    pub modify_time: Option<Timestamp>,
    /// The sprites that were found or are concerned, one entry each.
    pub sprites: Vec<String>,
    /// The snapshots that were found or are concerned, one entry each. Example: `text`.
    pub snapshots: Vec<String>,
}

response! {
    MaterialList {
        "Status" => status: value,
        "CateId" => cate_id: value,
        "CreateTime" => create_time: value,
        "MaterialType" => material_type: value,
        "Tags" => tags: value,
        "SpriteConfig" => sprite_config: value,
        "CateName" => cate_name: value,
        "Description" => description: value,
        "MaterialId" => material_id: value,
        "Size" => size: value,
        "CoverURL" => cover_url: value,
        "Duration" => duration: value,
        "CustomerId" => customer_id: value,
        "Title" => title: value,
        "ModifyTime" => modify_time: value,
        "Sprites" => sprites: list(""),
        "Snapshots" => snapshots: list(""),
    }
}
