// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAntChainMiniAppBrowserQRCodeAuthorizedUsersV2`, from `baas/DescribeAntChainMiniAppBrowserQRCodeAuthorizedUsersV2.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AuthorizationType, AuthorizedUserList, Pagination};

/// Second version of
/// [`DescribeAntChainMiniAppBrowserQRCodeAuthorizedUsers`](super::Client::describe_ant_chain_mini_app_browser_qr_code_authorized_users),
/// with the same parameters.
///
/// ```no_run
/// # async fn example(client: alicloud_baas::Client) -> Result<(), alicloud_baas::Error> {
/// let request = alicloud_baas::DescribeAntChainMiniAppBrowserQRCodeAuthorizedUsersV2Request::new()
///     .ant_chain_id("8bd720bde18c4b37b0f4a1c7834db163")
///     .page_number(1)
///     .page_size(10)
///     .qr_code_type("MINI_APP_BROWSER_TRANSACTION");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_ant_chain_mini_app_browser_qr_code_authorized_users_v2(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAntChainMiniAppBrowserQRCodeAuthorizedUsersV2Request {
    /// **Required.** ID of the ant chain that the call is about.
    /// Example: `8bd720bde18c4b37b0f4a1c7834db163`.
    pub ant_chain_id: Option<String>,
    /// **Required.** Which page of the list to return. Range: 0 to 9223372036854776000. Example: `1`.
    pub page_number: Option<i32>,
    /// **Required.** How many items a page holds at most.
    /// Range: 0 to 9223372036854776000. Example: `10`.
    pub page_size: Option<i32>,
    /// **Required.** Which kind of QR code it is or is to be. Example: `MINI_APP_BROWSER_TRANSACTION`.
    pub qr_code_type: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DescribeAntChainMiniAppBrowserQRCodeAuthorizedUsersV2Request {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AntChainId`, which is required.
    pub fn ant_chain_id(mut self, value: impl Into<String>) -> Self {
        self.ant_chain_id = Some(value.into());
        self
    }
    /// Sets `PageNumber`, which is required.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`, which is required.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `QRCodeType`, which is required.
    pub fn qr_code_type(mut self, value: impl Into<String>) -> Self {
        self.qr_code_type = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DescribeAntChainMiniAppBrowserQRCodeAuthorizedUsersV2Request {
        "AntChainId" => ant_chain_id: form,
        "PageNumber" => page_number: form,
        "PageSize" => page_size: form,
        "QRCodeType" => qr_code_type: form,
        "RegionId" => region_id: query,
    }
}

impl Operation for DescribeAntChainMiniAppBrowserQRCodeAuthorizedUsersV2Request {
    type Response = DescribeAntChainMiniAppBrowserQRCodeAuthorizedUsersV2Response;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation(
            "DescribeAntChainMiniAppBrowserQRCodeAuthorizedUsersV2",
        )
        .required(&["AntChainId", "PageNumber", "PageSize", "QRCodeType"])
        .success_flag("Success")
        .error_codes(&["ResultCode", "Code"])
        .error_messages(&["ResultMessage", "Message"])
        .success_code("OK")
        .region("RegionId")
        .read_only();
}

impl Paginated for DescribeAntChainMiniAppBrowserQRCodeAuthorizedUsersV2Request {
    type Item = AuthorizedUserList;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(
                &response
                    .result
                    .as_ref()
                    .and_then(|v| v.pagination.as_ref())
                    .and_then(|v| v.total_count),
            )
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.result.as_mut()?.authorized_user_list)
    }
}

/// Response to [`DescribeAntChainMiniAppBrowserQRCodeAuthorizedUsersV2Request`].
#[non_exhaustive]
pub struct DescribeAntChainMiniAppBrowserQRCodeAuthorizedUsersV2Response {
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `OK`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `D68D66B6-1964-4073-8714-B49F5EF1AEFC`.
    pub request_id: Option<String>,
    /// How it ended, or what came of it.
    pub result: Option<AntChainMiniAppBrowserQRCodeAuthorizedUsersV2Result>,
    /// Code that tells how it ended. Example: `OK`.
    pub result_code: Option<String>,
    /// Text for people about the result. Example: `OK`.
    pub result_message: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    DescribeAntChainMiniAppBrowserQRCodeAuthorizedUsersV2Response {
        "Code" => code: value,
        "HttpStatusCode" => http_status_code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Result" => result: value,
        "ResultCode" => result_code: value,
        "ResultMessage" => result_message: value,
        "Success" => success: value,
    }
}

/// How it ended, or what came of it.
#[non_exhaustive]
pub struct AntChainMiniAppBrowserQRCodeAuthorizedUsersV2Result {
    /// ID of the ant chain that the item belongs to or stands for.
    /// Example: `4505A1E4-0EDD-4A02-A4D7-B49219328D49`.
    pub ant_chain_id: Option<String>,
    /// Which kind of authorization it is or is to be. Example: `SPECIFIC_USER_AUTHORIZATION`.
    pub authorization_type: Option<Open<AuthorizationType>>,
    /// Items of the kind authorized user that were found or are concerned.
    pub authorized_user_list: Vec<AuthorizedUserList>,
    /// Which page this is and how many items there are.
    pub pagination: Option<Pagination>,
    /// Which kind of QR code it is or is to be. Example: `MINI_APP_BROWSER_TRANSACTION`.
    pub qr_code_type: Option<String>,
}

response! {
    AntChainMiniAppBrowserQRCodeAuthorizedUsersV2Result {
        "AntChainId" => ant_chain_id: value,
        "AuthorizationType" => authorization_type: value,
        "AuthorizedUserList" => authorized_user_list: list(""),
        "Pagination" => pagination: value,
        "QRCodeType" => qr_code_type: value,
    }
}
