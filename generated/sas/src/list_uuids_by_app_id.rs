// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListUuidsByAppId`, from `sas/ListUuidsByAppId.md`.

use alicloud_runtime::codegen::*;

/// Lists the UUIDs of the instances that make up a serverless application.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ListUuidsByAppIdRequest::new();
/// let reply = client.list_uuids_by_app_id(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListUuidsByAppIdRequest {
    /// Region that the application lies in.
    pub app_region_id: Option<String>,
    /// ID that the service gave the application.
    pub app_id: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// Which page of the list to return.
    pub current_page: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// ID of the member account of the resource directory to act for.
    pub resource_directory_uid: Option<i64>,
}

impl ListUuidsByAppIdRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AppRegionId`.
    pub fn app_region_id(mut self, value: impl Into<String>) -> Self {
        self.app_region_id = Some(value.into());
        self
    }
    /// Sets `AppId`.
    pub fn app_id(mut self, value: impl Into<String>) -> Self {
        self.app_id = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
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
    /// Sets `ResourceDirectoryUid`.
    #[inline]
    pub fn resource_directory_uid(mut self, value: i64) -> Self {
        self.resource_directory_uid = Some(value);
        self
    }
}

request! {
    ListUuidsByAppIdRequest {
        "AppRegionId" => app_region_id: query,
        "AppId" => app_id: query,
        "Lang" => lang: query,
        "CurrentPage" => current_page: query,
        "PageSize" => page_size: query,
        "ResourceDirectoryUid" => resource_directory_uid: query,
    }
}

impl Operation for ListUuidsByAppIdRequest {
    type Response = ListUuidsByAppIdResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListUuidsByAppId").read_only();
}

/// Response to [`ListUuidsByAppIdRequest`], which the documentation does not describe.
pub type ListUuidsByAppIdResponse = alicloud_runtime::UndocumentedResponse;
