// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeContainerTags`, from `sas/DescribeContainerTags.md`.

use alicloud_runtime::codegen::*;

/// Lists the values that a container field takes, for use as filters.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeContainerTagsRequest::new()
///     .field_name("...")
///     .current_page(1)
///     .page_size(1);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_container_tags(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeContainerTagsRequest {
    /// **Required.** Name that the field goes by.
    pub field_name: Option<String>,
    /// Value that the field has or is given.
    pub field_value: Option<String>,
    /// **Required.** Which page of the list to return.
    pub current_page: Option<i32>,
    /// **Required.** How many items a page holds at most.
    pub page_size: Option<i32>,
    /// ID of the cluster that the call or the item is about.
    pub cluster_id: Option<String>,
    /// Space of names that keeps items of different origin apart.
    pub namespace: Option<String>,
    /// Name that the application is registered under.
    pub app_name: Option<String>,
}

impl DescribeContainerTagsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `FieldName`, which is required.
    pub fn field_name(mut self, value: impl Into<String>) -> Self {
        self.field_name = Some(value.into());
        self
    }
    /// Sets `FieldValue`.
    pub fn field_value(mut self, value: impl Into<String>) -> Self {
        self.field_value = Some(value.into());
        self
    }
    /// Sets `CurrentPage`, which is required.
    #[inline]
    pub fn current_page(mut self, value: i32) -> Self {
        self.current_page = Some(value);
        self
    }
    /// Sets `PageSize`, which is required.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `ClusterId`.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
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
}

request! {
    DescribeContainerTagsRequest {
        "FieldName" => field_name: query,
        "FieldValue" => field_value: query,
        "CurrentPage" => current_page: query,
        "PageSize" => page_size: query,
        "ClusterId" => cluster_id: query,
        "Namespace" => namespace: query,
        "AppName" => app_name: query,
    }
}

impl Operation for DescribeContainerTagsRequest {
    type Response = DescribeContainerTagsResponse;
    type Error = DescribeContainerTagsError;
    const INFO: OperationInfo = super::operation("DescribeContainerTags")
        .required(&["FieldName", "CurrentPage", "PageSize"])
        .read_only();
    const ERRORS: &'static [DescribeContainerTagsError] = &[
        DescribeContainerTagsError::NoPermission,
        DescribeContainerTagsError::ServerError,
    ];
}

impl Paginated for DescribeContainerTagsRequest {
    type Item = String;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.current_page).size(&self.page_size)
    }
    #[inline]
    fn page_response(_: &Self::Response) -> PageResponse {
        PageResponse::new()
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.tag_values)
    }
}

/// Response to [`DescribeContainerTagsRequest`].
#[non_exhaustive]
pub struct DescribeContainerTagsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `028CF634-5268-5660-9575-48C9ED6BF880`.
    pub request_id: Option<String>,
    /// Values of the tags concerned. Example: `node-exporter`.
    pub tag_values: Vec<String>,
}

response! {
    DescribeContainerTagsResponse {
        "RequestId" => request_id: value,
        "TagValues" => tag_values: list(""),
    }
}

/// Errors that the documentation of [`DescribeContainerTagsRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeContainerTagsError = super::DocumentedError;
