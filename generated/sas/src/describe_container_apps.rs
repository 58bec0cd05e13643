// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeContainerApps`, from `sas/DescribeContainerApps.md`.

use alicloud_runtime::codegen::*;

/// Lists the applications in a container cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeContainerAppsRequest::new()
///     .current_page(1)
///     .page_size(1);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_container_apps(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeContainerAppsRequest {
    /// Value that the field has or is given.
    pub field_value: Option<String>,
    /// **Required.** Which page of the list to return.
    pub current_page: Option<i32>,
    /// **Required.** How many items a page holds at most.
    pub page_size: Option<i32>,
    /// ID of the cluster that the call or the item is about.
    pub cluster_id: Option<String>,
}

impl DescribeContainerAppsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
}

request! {
    DescribeContainerAppsRequest {
        "FieldValue" => field_value: query,
        "CurrentPage" => current_page: query,
        "PageSize" => page_size: query,
        "ClusterId" => cluster_id: query,
    }
}

impl Operation for DescribeContainerAppsRequest {
    type Response = DescribeContainerAppsResponse;
    type Error = DescribeContainerAppsError;
    const INFO: OperationInfo = super::operation("DescribeContainerApps")
        .required(&["CurrentPage", "PageSize"])
        .read_only();
    const ERRORS: &'static [DescribeContainerAppsError] = &[
        DescribeContainerAppsError::NoPermission,
        DescribeContainerAppsError::ServerError,
    ];
}

impl Paginated for DescribeContainerAppsRequest {
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

/// Response to [`DescribeContainerAppsRequest`].
#[non_exhaustive]
pub struct DescribeContainerAppsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `30CBF632-109F-596F-97F2-451C8B2A****`.
    pub request_id: Option<String>,
    /// Values of the tags concerned. Example: `node-exporter`.
    pub tag_values: Vec<String>,
}

response! {
    DescribeContainerAppsResponse {
        "RequestId" => request_id: value,
        "TagValues" => tag_values: list(""),
    }
}

/// Errors that the documentation of [`DescribeContainerAppsRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeContainerAppsError = super::DocumentedError;
