// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAppsByApiProduct`, from `cloudapi/DescribeAppsByApiProduct.md`.

use alicloud_runtime::codegen::*;

/// Lists the apps that are authorized to use an API product.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudapi::Client) -> Result<(), alicloud_cloudapi::Error> {
/// let request = alicloud_cloudapi::DescribeAppsByApiProductRequest::new()
///     .api_product_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_apps_by_api_product(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAppsByApiProductRequest {
    /// **Required.** Bundle of APIs that applications are authorized for together.
    pub api_product_id: Option<String>,
    /// Which part of the list this is, counted from 1.
    pub page_number: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Name that the application is registered under.
    pub app_name: Option<String>,
}

impl DescribeAppsByApiProductRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ApiProductId`, which is required.
    pub fn api_product_id(mut self, value: impl Into<String>) -> Self {
        self.api_product_id = Some(value.into());
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `AppName`.
    pub fn app_name(mut self, value: impl Into<String>) -> Self {
        self.app_name = Some(value.into());
        self
    }
}

request! {
    DescribeAppsByApiProductRequest {
        "ApiProductId" => api_product_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "AppName" => app_name: query,
    }
}

impl Operation for DescribeAppsByApiProductRequest {
    type Response = DescribeAppsByApiProductResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeAppsByApiProduct")
        .required(&["ApiProductId"])
        .read_only();
}

impl Paginated for DescribeAppsByApiProductRequest {
    type Item = AuthorizedApp;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_count)
            .number(&response.page_number)
            .size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.authorized_apps)
    }
}

/// Response to [`DescribeAppsByApiProductRequest`].
#[non_exhaustive]
pub struct DescribeAppsByApiProductResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `AC866798-62D3-52F4-8AB5-CA149A53984F`.
    pub request_id: Option<String>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// Which part of the list this is, counted from 1. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items match in all, over all pages. Example: `4`.
    pub total_count: Option<i32>,
    /// The authorized applications that were found or are concerned, one entry each.
    pub authorized_apps: Vec<AuthorizedApp>,
}

response! {
    DescribeAppsByApiProductResponse {
        "RequestId" => request_id: value,
        "PageSize" => page_size: value,
        "PageNumber" => page_number: value,
        "TotalCount" => total_count: value,
        "AuthorizedApps" => authorized_apps: list("AuthorizedApp"),
    }
}

/// The authorized applications that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct AuthorizedApp {
    /// Name that the application is registered under. Example: `APP_02580_DEV`.
    pub app_name: Option<String>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// Time that is set or recorded for this: auth valid. Example: `2023-06-17T03:41:53Z`.
    pub auth_valid_time: Option<Timestamp>,
    /// ID that the service gave the application. Example: `110982419`.
    pub app_id: Option<i64>,
    /// Room for further settings or data, as a rule JSON. Example: `extra info`.
    pub extend: Option<String>,
    /// Time that is set or recorded for this: authorized. Example: `2016-07-21T06:17:20Z`.
    pub authorized_time: Option<Timestamp>,
}

response! {
    AuthorizedApp {
        "AppName" => app_name: value,
        "Description" => description: value,
        "AuthValidTime" => auth_valid_time: value,
        "AppId" => app_id: value,
        "Extend" => extend: value,
        "AuthorizedTime" => authorized_time: value,
    }
}
