// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetOpaClusterImageList`, from `sas/GetOpaClusterImageList.md`.

use alicloud_runtime::codegen::*;

/// Lists the images in a cluster, for choosing in a blocking policy.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::GetOpaClusterImageListRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.get_opa_cluster_image_list(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetOpaClusterImageListRequest {
    /// Name that the image goes by.
    pub image_name: Option<String>,
    /// ID of the cluster that the call or the item is about.
    pub cluster_id: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Which page of the list to return.
    pub current_page: Option<i32>,
}

impl GetOpaClusterImageListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ImageName`.
    pub fn image_name(mut self, value: impl Into<String>) -> Self {
        self.image_name = Some(value.into());
        self
    }
    /// Sets `ClusterId`.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `CurrentPage`.
    #[inline]
    pub fn current_page(mut self, value: i32) -> Self {
        self.current_page = Some(value);
        self
    }
}

request! {
    GetOpaClusterImageListRequest {
        "ImageName" => image_name: query,
        "ClusterId" => cluster_id: query,
        "PageSize" => page_size: query,
        "CurrentPage" => current_page: query,
    }
}

impl Operation for GetOpaClusterImageListRequest {
    type Response = GetOpaClusterImageListResponse;
    type Error = GetOpaClusterImageListError;
    const INFO: OperationInfo = super::operation("GetOpaClusterImageList")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [GetOpaClusterImageListError] = &[
        GetOpaClusterImageListError::NoPermission,
        GetOpaClusterImageListError::ServerError,
    ];
}

impl Paginated for GetOpaClusterImageListRequest {
    type Item = OpaClusterImageData;
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
        Some(&mut response.data)
    }
}

/// Response to [`GetOpaClusterImageListRequest`].
#[non_exhaustive]
pub struct GetOpaClusterImageListResponse {
    /// What the call found, one entry each.
    pub data: Vec<OpaClusterImageData>,
    /// How many items or events were counted. Example: `1`.
    pub count: Option<i32>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `successful`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `0D02F593-2050-5F5D-8C98-D965FF1B461D`.
    pub request_id: Option<String>,
}

response! {
    GetOpaClusterImageListResponse {
        "Data" => data: list(""),
        "Count" => count: value,
        "Success" => success: value,
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct OpaClusterImageData {
    /// Name that the image goes by. Example: `opa-test`.
    pub image_name: Option<String>,
}

response! {
    OpaClusterImageData {
        "ImageName" => image_name: value,
    }
}

/// Errors that the documentation of [`GetOpaClusterImageListRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type GetOpaClusterImageListError = super::DocumentedError;
