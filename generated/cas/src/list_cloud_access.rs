// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListCloudAccess`, from `cas/ListCloudAccess.md`.

use alicloud_runtime::codegen::*;

/// Lists the AccessKey pairs for other clouds that multi-cloud deployment uses.
///
/// ```no_run
/// # async fn example(client: alicloud_cas::Client) -> Result<(), alicloud_cas::Error> {
/// let request = alicloud_cas::ListCloudAccessRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_cloud_access(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListCloudAccessRequest {
    /// ID of the secret that the call is about.
    pub secret_id: Option<String>,
    /// Which cloud vendor it belongs to, such as `aliyun`.
    pub cloud_name: Option<String>,
    /// Which page of the list to return.
    pub current_page: Option<i32>,
    /// How large the show is or is to be.
    pub show_size: Option<i32>,
}

impl ListCloudAccessRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SecretId`.
    pub fn secret_id(mut self, value: impl Into<String>) -> Self {
        self.secret_id = Some(value.into());
        self
    }
    /// Sets `CloudName`.
    pub fn cloud_name(mut self, value: impl Into<String>) -> Self {
        self.cloud_name = Some(value.into());
        self
    }
    /// Sets `CurrentPage`.
    #[inline]
    pub fn current_page(mut self, value: i32) -> Self {
        self.current_page = Some(value);
        self
    }
    /// Sets `ShowSize`.
    #[inline]
    pub fn show_size(mut self, value: i32) -> Self {
        self.show_size = Some(value);
        self
    }
}

request! {
    ListCloudAccessRequest {
        "SecretId" => secret_id: query,
        "CloudName" => cloud_name: query,
        "CurrentPage" => current_page: query,
        "ShowSize" => show_size: query,
    }
}

impl Operation for ListCloudAccessRequest {
    type Response = ListCloudAccessResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListCloudAccess").read_only();
}

impl Paginated for ListCloudAccessRequest {
    type Item = CloudAccessList;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.current_page)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.total_count).number(&response.current_page)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.cloud_access_list)
    }
}

/// Response to [`ListCloudAccessRequest`].
#[non_exhaustive]
pub struct ListCloudAccessResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `D3F1FA43-1C26-50A2-8F0F-7A03851DBB46`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `23`.
    pub total_count: Option<i32>,
    /// How large the show is or is to be. Example: `20`.
    pub show_size: Option<i32>,
    /// Number of the page returned. Example: `1`.
    pub current_page: Option<i32>,
    /// Items of the kind cloud access that were found or are concerned.
    pub cloud_access_list: Vec<CloudAccessList>,
}

response! {
    ListCloudAccessResponse {
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
        "ShowSize" => show_size: value,
        "CurrentPage" => current_page: value,
        "CloudAccessList" => cloud_access_list: list(""),
    }
}

/// Items of the kind cloud access that were found or are concerned.
#[non_exhaustive]
pub struct CloudAccessList {
    /// ID of the access that the item belongs to or stands for. Example: `888`.
    pub access_id: Option<i64>,
    /// Which cloud vendor it belongs to, such as `aliyun`. Example: `Tencent`.
    pub cloud_name: Option<String>,
    /// ID of the secret that the item belongs to or stands for. Example: `LTAI4G5KAZCJQ******`.
    pub secret_id: Option<String>,
    /// State that the service is in. Example: `normal`.
    pub service_status: Option<String>,
}

response! {
    CloudAccessList {
        "AccessId" => access_id: value,
        "CloudName" => cloud_name: value,
        "SecretId" => secret_id: value,
        "ServiceStatus" => service_status: value,
    }
}
