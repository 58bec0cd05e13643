// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetCheckStructure`, from `sas/GetCheckStructure.md`.

use alicloud_runtime::codegen::*;

/// Reads how the items of the cloud configuration check are arranged.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::GetCheckStructureRequest::new();
/// let reply = client.get_check_structure(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetCheckStructureRequest {
    /// Which page of the list to return.
    pub current_page: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// The task sources to work on or to narrow the list down to. Items: at most 100.
    pub task_sources: Vec<String>,
}

impl GetCheckStructureRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `CurrentPage`.
    #[inline]
    pub fn current_page(mut self, value: i32) -> Self {
        self.current_page = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `TaskSources`.
    pub fn task_sources(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.task_sources = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    GetCheckStructureRequest {
        "CurrentPage" => current_page: query,
        "PageSize" => page_size: query,
        "Lang" => lang: query,
        "RegionId" => region_id: query,
        "TaskSources" => task_sources: query,
    }
}

impl Operation for GetCheckStructureRequest {
    type Response = GetCheckStructureResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetCheckStructure")
        .region("RegionId")
        .read_only();
}

/// Response to [`GetCheckStructureRequest`], which the documentation does not describe.
pub type GetCheckStructureResponse = alicloud_runtime::UndocumentedResponse;
