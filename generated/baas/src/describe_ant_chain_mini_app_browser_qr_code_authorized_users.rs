// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAntChainMiniAppBrowserQRCodeAuthorizedUsers`, from `baas/DescribeAntChainMiniAppBrowserQRCodeAuthorizedUsers.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AuthorizedUserList, Pagination};

/// Lists the users who may scan an Ant Blockchain's transaction QR codes.
///
/// ```no_run
/// # async fn example(client: alicloud_baas::Client) -> Result<(), alicloud_baas::Error> {
/// let request = alicloud_baas::DescribeAntChainMiniAppBrowserQRCodeAuthorizedUsersRequest::new()
///     .ant_chain_id("...")
///     .qr_code_type("...")
///     .page_size(1)
///     .page_number(1);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_ant_chain_mini_app_browser_qr_code_authorized_users(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAntChainMiniAppBrowserQRCodeAuthorizedUsersRequest {
    /// **Required.** ID of the ant chain that the call is about.
    pub ant_chain_id: Option<String>,
    /// **Required.** Which kind of QR code it is or is to be.
    pub qr_code_type: Option<String>,
    /// **Required.** How many items a page holds at most.
    pub page_size: Option<i32>,
    /// **Required.** Which page of the list to return.
    pub page_number: Option<i32>,
}

impl DescribeAntChainMiniAppBrowserQRCodeAuthorizedUsersRequest {
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
    /// Sets `QRCodeType`, which is required.
    pub fn qr_code_type(mut self, value: impl Into<String>) -> Self {
        self.qr_code_type = Some(value.into());
        self
    }
    /// Sets `PageSize`, which is required.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `PageNumber`, which is required.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
}

request! {
    DescribeAntChainMiniAppBrowserQRCodeAuthorizedUsersRequest {
        "AntChainId" => ant_chain_id: form,
        "QRCodeType" => qr_code_type: form,
        "PageSize" => page_size: form,
        "PageNumber" => page_number: form,
    }
}

impl Operation for DescribeAntChainMiniAppBrowserQRCodeAuthorizedUsersRequest {
    type Response = DescribeAntChainMiniAppBrowserQRCodeAuthorizedUsersResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation(
            "DescribeAntChainMiniAppBrowserQRCodeAuthorizedUsers",
        )
        .required(&["AntChainId", "QRCodeType", "PageSize", "PageNumber"])
        .read_only();
}

impl Paginated for DescribeAntChainMiniAppBrowserQRCodeAuthorizedUsersRequest {
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

/// Response to [`DescribeAntChainMiniAppBrowserQRCodeAuthorizedUsersRequest`].
#[non_exhaustive]
pub struct DescribeAntChainMiniAppBrowserQRCodeAuthorizedUsersResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `D68D66B6-1964-4073-8714-B49F5EF1AEFC`.
    pub request_id: Option<String>,
    /// How it ended, or what came of it.
    pub result: Option<AntChainMiniAppBrowserQRCodeAuthorizedUserResult>,
}

response! {
    DescribeAntChainMiniAppBrowserQRCodeAuthorizedUsersResponse {
        "RequestId" => request_id: value,
        "Result" => result: value,
    }
}

/// How it ended, or what came of it.
#[non_exhaustive]
pub struct AntChainMiniAppBrowserQRCodeAuthorizedUserResult {
    /// Which kind of QR code it is or is to be. Example: `MINI_APP_BROWSER_TRANSACTION`.
    pub qr_code_type: Option<String>,
    /// Which kind of authorization it is or is to be. Example: `ALL_USER_AUTHORIZATION`.
    pub authorization_type: Option<String>,
    /// ID of the ant chain that the item belongs to or stands for. Example: `bDXK6boZ`.
    pub ant_chain_id: Option<String>,
    /// Items of the kind authorized user that were found or are concerned.
    pub authorized_user_list: Vec<AuthorizedUserList>,
    /// Which page this is and how many items there are.
    pub pagination: Option<Pagination>,
}

response! {
    AntChainMiniAppBrowserQRCodeAuthorizedUserResult {
        "QRCodeType" => qr_code_type: value,
        "AuthorizationType" => authorization_type: value,
        "AntChainId" => ant_chain_id: value,
        "AuthorizedUserList" => authorized_user_list: list(""),
        "Pagination" => pagination: value,
    }
}
