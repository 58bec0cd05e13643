// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListInterceptionTargetPage`, from `sas/ListInterceptionTargetPage.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DingTalkPageInfo};

/// Lists the network objects protected by the container firewall.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ListInterceptionTargetPageRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_interception_target_page(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListInterceptionTargetPageRequest {
    /// Name that the target goes by.
    pub target_name: Option<String>,
    /// Which kind of target it is or is to be.
    pub target_type: Option<String>,
    /// Space of names that keeps items of different origin apart.
    pub namespace: Option<String>,
    /// Name that the application is registered under.
    pub app_name: Option<String>,
    /// Which page of the list to return.
    pub current_page: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Items of the kind image to work on or to narrow the list down to. Items: at most 100.
    pub image_list: Vec<String>,
    /// Items of the kind tag to work on or to narrow the list down to. Items: at most 100.
    pub tag_list: Vec<String>,
}

impl ListInterceptionTargetPageRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `TargetName`.
    pub fn target_name(mut self, value: impl Into<String>) -> Self {
        self.target_name = Some(value.into());
        self
    }
    /// Sets `TargetType`.
    pub fn target_type(mut self, value: impl Into<String>) -> Self {
        self.target_type = Some(value.into());
        self
    }
    /// Sets `Namespace`.
    pub fn namespace(mut self, value: impl Into<String>) -> Self {
        self.namespace = Some(value.into());
        self
    }
    /// Sets `AppName`.
    pub fn app_name(mut self, value: impl Into<String>) -> Self {
        self.app_name = Some(value.into());
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
    /// Sets `ImageList`.
    pub fn image_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.image_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `TagList`.
    pub fn tag_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.tag_list = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    ListInterceptionTargetPageRequest {
        "TargetName" => target_name: query,
        "TargetType" => target_type: query,
        "Namespace" => namespace: query,
        "AppName" => app_name: query,
        "CurrentPage" => current_page: query,
        "PageSize" => page_size: query,
        "ImageList" => image_list: query,
        "TagList" => tag_list: query,
    }
}

impl Operation for ListInterceptionTargetPageRequest {
    type Response = ListInterceptionTargetPageResponse;
    type Error = ListInterceptionTargetPageError;
    const INFO: OperationInfo = super::operation("ListInterceptionTargetPage")
        .read_only();
    const ERRORS: &'static [ListInterceptionTargetPageError] = &[
        ListInterceptionTargetPageError::NoPermission,
        ListInterceptionTargetPageError::ServerError,
    ];
}

impl Paginated for ListInterceptionTargetPageRequest {
    type Item = RuleTargetList;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.current_page).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.page_info.as_ref().and_then(|v| v.total_count))
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.rule_target_list)
    }
}

/// Response to [`ListInterceptionTargetPageRequest`].
#[non_exhaustive]
pub struct ListInterceptionTargetPageResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `028CF634-5268-5660-9575-48C9ED6B****`.
    pub request_id: Option<String>,
    /// What is known about the page.
    pub page_info: Option<DingTalkPageInfo>,
    /// Items of the kind rule target that were found or are concerned.
    pub rule_target_list: Vec<RuleTargetList>,
}

response! {
    ListInterceptionTargetPageResponse {
        "RequestId" => request_id: value,
        "PageInfo" => page_info: value,
        "RuleTargetList" => rule_target_list: list(""),
    }
}

/// Items of the kind rule target that were found or are concerned.
#[non_exhaustive]
pub struct RuleTargetList {
    /// Name that the application is registered under. Example: `frontend`.
    pub app_name: Option<String>,
    /// Items of the kind image that were found or are concerned. Example: `alpine:3.9.6`.
    pub image_list: Vec<String>,
    /// Items of the kind tag that were found or are concerned.
    /// Example: `chart:ack-arms-prometheus-1.1.0`.
    pub tag_list: Vec<String>,
    /// ID of the target that the item belongs to or stands for. Example: `400914`.
    pub target_id: Option<i64>,
    /// Name that the target goes by. Example: `destination-test-obj-Na3cF`.
    pub target_name: Option<String>,
    /// Space of names that keeps items of different origin apart. Example: `default`.
    pub namespace: Option<String>,
    /// Which kind of target it is or is to be. Example: `IMAGE`.
    pub target_type: Option<String>,
    /// ID of the cluster that the call or the item is about.
    /// Example: `c3e2eae03eb064d2ebf940cd5e1b17****`.
    pub cluster_id: Option<String>,
    /// Name that the cluster goes by. Example: `sas-test-cnnf`.
    pub cluster_name: Option<String>,
    /// Which kind of rule it is or is to be. Example: `customize`.
    pub rule_type: Option<String>,
}

response! {
    RuleTargetList {
        "AppName" => app_name: value,
        "ImageList" => image_list: list(""),
        "TagList" => tag_list: list(""),
        "TargetId" => target_id: value,
        "TargetName" => target_name: value,
        "Namespace" => namespace: value,
        "TargetType" => target_type: value,
        "ClusterId" => cluster_id: value,
        "ClusterName" => cluster_name: value,
        "RuleType" => rule_type: value,
    }
}

/// Errors that the documentation of [`ListInterceptionTargetPageRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type ListInterceptionTargetPageError = super::DocumentedError;
