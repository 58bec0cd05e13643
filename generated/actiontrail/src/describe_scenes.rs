// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeScenes`, from `actiontrail/DescribeScenes.md`.

use alicloud_runtime::codegen::*;

/// Lists the scenarios for advanced queries.
///
/// ```no_run
/// # async fn example(client: alicloud_actiontrail::Client) -> Result<(), alicloud_actiontrail::Error> {
/// let request = alicloud_actiontrail::DescribeScenesRequest::new();
/// let reply = client.describe_scenes(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeScenesRequest {
    /// Code that stands for the search, for programs to act on. Example: `ak`.
    pub search_code: Option<String>,
}

impl DescribeScenesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SearchCode`.
    pub fn search_code(mut self, value: impl Into<String>) -> Self {
        self.search_code = Some(value.into());
        self
    }
}

request! {
    DescribeScenesRequest {
        "SearchCode" => search_code: query,
    }
}

impl Operation for DescribeScenesRequest {
    type Response = DescribeScenesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeScenes").read_only();
}

/// Response to [`DescribeScenesRequest`].
#[non_exhaustive]
pub struct DescribeScenesResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `7EC26DF0-35AC-5F37-82B3-F5545D0A****`.
    pub request_id: Option<String>,
    /// Items of the kind scene that were found or are concerned.
    pub scene_list: Vec<SceneList>,
}

response! {
    DescribeScenesResponse {
        "RequestId" => request_id: value,
        "SceneList" => scene_list: list(""),
    }
}

/// Items of the kind scene that were found or are concerned.
#[non_exhaustive]
pub struct SceneList {
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// Name that people know the item by. Example: `text`.
    pub name: Option<String>,
    /// ID of the scene that the item belongs to or stands for. Example: `sc-lpYrjKouRfy3MK-wteJW_Q`.
    pub scene_id: Option<String>,
    /// Text that stands for a right or a request; pass it on as it is. Example: `identity`.
    pub token: Option<String>,
    /// Kind of the item, out of those that the service tells apart. Example: `normal`.
    pub type_: Option<String>,
}

response! {
    SceneList {
        "Description" => description: value,
        "Name" => name: value,
        "SceneId" => scene_id: value,
        "Token" => token: value,
        "Type" => type_: value,
    }
}
