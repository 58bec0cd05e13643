// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetEditingProjectMaterials`, from `vod/GetEditingProjectMaterials.md`.

use alicloud_runtime::codegen::*;

/// Lists the materials that an online editing project is to cut from.
///
/// ```no_run
/// # async fn example(client: alicloud_vod::Client) -> Result<(), alicloud_vod::Error> {
/// let request = alicloud_vod::GetEditingProjectMaterialsRequest::new()
///     .project_id("...");
/// let reply = client.get_editing_project_materials(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetEditingProjectMaterialsRequest {
    /// **Required.** ID of the project that the call is about.
    pub project_id: Option<String>,
    /// Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
    /// Which kind of material it is or is to be.
    pub material_type: Option<String>,
}

impl GetEditingProjectMaterialsRequest {
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
    /// Sets `Type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `MaterialType`.
    pub fn material_type(mut self, value: impl Into<String>) -> Self {
        self.material_type = Some(value.into());
        self
    }
}

request! {
    GetEditingProjectMaterialsRequest {
        "ProjectId" => project_id: query,
        "Type" => type_: query,
        "MaterialType" => material_type: query,
    }
}

impl Operation for GetEditingProjectMaterialsRequest {
    type Response = GetEditingProjectMaterialsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetEditingProjectMaterials")
        .required(&["ProjectId"])
        .read_only();
}

/// Response to [`GetEditingProjectMaterialsRequest`].
#[non_exhaustive]
pub struct GetEditingProjectMaterialsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `746FFA07-8BBB-46B1-3E94E3B2915E****`.
    pub request_id: Option<String>,
    /// Items of the kind material that were found or are concerned.
    pub material_list: Vec<Material>,
}

response! {
    GetEditingProjectMaterialsResponse {
        "RequestId" => request_id: value,
        "MaterialList" => material_list: list("Material"),
    }
}

/// Items of the kind material that were found or are concerned.
#[non_exhaustive]
pub struct Material {
    /// State of what the entry describes, which decides what can be done with it. Example: `Normal`.
    pub status: Option<String>,
    /// When the item was created. Example: `2017-10-19 10:48:17`.
    pub creation_time: Option<String>,
    /// ID of the cate that the item belongs to or stands for. Example: `100005****`.
    pub cate_id: Option<i32>,
    /// Which kind of material it is or is to be. Example: `video`.
    pub material_type: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Example: `text`.
    pub tags: Option<String>,
    /// Settings of the sprite, and what it works with.
    pub sprite_config: Option<String>,
    /// Where it comes from.
    pub source: Option<String>,
    /// Name that the cate goes by. Example: `text`.
    pub cate_name: Option<String>,
    /// When the item was last changed. Example: `2017-10-19 10:48:17`.
    pub modified_time: Option<String>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// ID of the material that the item belongs to or stands for.
    /// Example: `85befc4118b84c6723e53b80b1****`.
    pub material_id: Option<String>,
    /// How large it is, or how many a page holds. Example: `1682694`.
    pub size: Option<i64>,
    /// Web address under which the cover is found.
    pub cover_url: Option<String>,
    /// Length in seconds. Example: `15.16`.
    pub duration: Option<f64>,
    /// Title or heading shown to people. Example: `test`.
    pub title: Option<String>,
    /// The sprites that were found or are concerned, one entry each.
    pub sprites: Vec<String>,
    /// The snapshots that were found or are concerned, one entry each.
    pub snapshots: Vec<String>,
}

response! {
    Material {
        "Status" => status: value,
        "CreationTime" => creation_time: value,
        "CateId" => cate_id: value,
        "MaterialType" => material_type: value,
        "Tags" => tags: value,
        "SpriteConfig" => sprite_config: value,
        "Source" => source: value,
        "CateName" => cate_name: value,
        "ModifiedTime" => modified_time: value,
        "Description" => description: value,
        "MaterialId" => material_id: value,
        "Size" => size: value,
        "CoverURL" => cover_url: value,
        "Duration" => duration: value,
        "Title" => title: value,
        "Sprites" => sprites: list("Sprite"),
        "Snapshots" => snapshots: list("Snapshot"),
    }
}
