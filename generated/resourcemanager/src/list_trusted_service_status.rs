// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListTrustedServiceStatus`, from `resourcemanager/ListTrustedServiceStatus.md`.

use alicloud_runtime::codegen::*;

/// Lists the cloud services that may work with the resource directory.
///
/// ```no_run
/// # async fn example(client: alicloud_resourcemanager::Client) -> Result<(), alicloud_resourcemanager::Error> {
/// let request = alicloud_resourcemanager::ListTrustedServiceStatusRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_trusted_service_status(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListTrustedServiceStatusRequest {
    /// Which page of the list to return.
    pub page_number: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Account whose trusted services are listed: the management account or a delegated administrator.
    pub admin_account_id: Option<String>,
}

impl ListTrustedServiceStatusRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    /// Sets `AdminAccountId`.
    pub fn admin_account_id(mut self, value: impl Into<String>) -> Self {
        self.admin_account_id = Some(value.into());
        self
    }
}

request! {
    ListTrustedServiceStatusRequest {
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "AdminAccountId" => admin_account_id: query,
    }
}

impl Operation for ListTrustedServiceStatusRequest {
    type Response = ListTrustedServiceStatusResponse;
    type Error = ListTrustedServiceStatusError;
    const INFO: OperationInfo = super::operation("ListTrustedServiceStatus").read_only();
    const ERRORS: &'static [ListTrustedServiceStatusError] = &[
        ListTrustedServiceStatusError::EntityNotExistsResourceDirectory,
    ];
}

impl Paginated for ListTrustedServiceStatusRequest {
    type Item = EnabledServicePrincipal;
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
        Some(&mut response.enabled_service_principals)
    }
}

/// Response to [`ListTrustedServiceStatusRequest`].
#[non_exhaustive]
pub struct ListTrustedServiceStatusResponse {
    /// How many items match in all, over all pages. Example: `2`.
    pub total_count: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `CD76D376-2517-4924-92C5-DBC52262F93A`.
    pub request_id: Option<String>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// Which page of the list this response shows. Example: `1`.
    pub page_number: Option<i32>,
    /// Trusted services that work with the resource directory, one entry each.
    pub enabled_service_principals: Vec<EnabledServicePrincipal>,
}

response! {
    ListTrustedServiceStatusResponse {
        "TotalCount" => total_count: value,
        "RequestId" => request_id: value,
        "PageSize" => page_size: value,
        "PageNumber" => page_number: value,
        "EnabledServicePrincipals" => enabled_service_principals: list("EnabledServicePrincipal"),
    }
}

/// Trusted services that work with the resource directory, one entry each.
#[non_exhaustive]
pub struct EnabledServicePrincipal {
    /// Trusted service, by its principal, such as `cloudfw.aliyuncs.com`.
    /// Example: `config.aliyuncs.com`.
    pub service_principal: Option<String>,
    /// When the service got to work with the resource directory. Example: `2019-02-18T15:32:10.473Z`.
    pub enable_time: Option<Timestamp>,
}

response! {
    EnabledServicePrincipal {
        "ServicePrincipal" => service_principal: value,
        "EnableTime" => enable_time: value,
    }
}

/// Errors that the documentation of [`ListTrustedServiceStatusRequest`] names.
///
/// - [`EntityNotExistsResourceDirectory`](super::DocumentedError::EntityNotExistsResourceDirectory)
pub type ListTrustedServiceStatusError = super::DocumentedError;
