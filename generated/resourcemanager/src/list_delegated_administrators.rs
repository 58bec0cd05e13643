// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListDelegatedAdministrators`, from `resourcemanager/ListDelegatedAdministrators.md`.

use alicloud_runtime::codegen::*;

/// Lists the members that manage trusted services in place of the management account.
///
/// ```no_run
/// # async fn example(client: alicloud_resourcemanager::Client) -> Result<(), alicloud_resourcemanager::Error> {
/// let request = alicloud_resourcemanager::ListDelegatedAdministratorsRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_delegated_administrators(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListDelegatedAdministratorsRequest {
    /// Trusted service, by its principal, such as `cloudfw.aliyuncs.com`.
    pub service_principal: Option<String>,
    /// Which page of the list to return.
    pub page_number: Option<i64>,
    /// How many items a page holds at most.
    pub page_size: Option<i64>,
}

impl ListDelegatedAdministratorsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ServicePrincipal`.
    pub fn service_principal(mut self, value: impl Into<String>) -> Self {
        self.service_principal = Some(value.into());
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i64) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }
}

request! {
    ListDelegatedAdministratorsRequest {
        "ServicePrincipal" => service_principal: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for ListDelegatedAdministratorsRequest {
    type Response = ListDelegatedAdministratorsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListDelegatedAdministrators")
        .read_only();
}

impl Paginated for ListDelegatedAdministratorsRequest {
    type Item = Account;
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
        Some(&mut response.accounts)
    }
}

/// Response to [`ListDelegatedAdministratorsRequest`].
#[non_exhaustive]
pub struct ListDelegatedAdministratorsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `009C3A02-7D4B-416C-9CE7-548C91508F1E`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `2`.
    pub total_count: Option<i64>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i64>,
    /// Which page of the list this response shows. Example: `1`.
    pub page_number: Option<i64>,
    /// Member accounts that meet the conditions, one entry each.
    pub accounts: Vec<Account>,
}

response! {
    ListDelegatedAdministratorsResponse {
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
        "PageSize" => page_size: value,
        "PageNumber" => page_number: value,
        "Accounts" => accounts: list("Account"),
    }
}

/// Member accounts that meet the conditions, one entry each.
#[non_exhaustive]
pub struct Account {
    /// Member of the resource directory, by the number of its account. Example: `138660628348****`.
    pub account_id: Option<String>,
    /// Name shown to people; not used to identify the item. Example: `abc`.
    pub display_name: Option<String>,
    /// How the member came into the resource directory, by creation or by invitation.
    /// Example: `created`.
    pub join_method: Option<String>,
    /// Trusted service, by its principal, such as `cloudfw.aliyuncs.com`.
    pub service_principal: Option<String>,
    /// When the member became a delegated administrator. Example: `1616652684164`.
    pub delegation_enabled_time: Option<String>,
}

response! {
    Account {
        "AccountId" => account_id: value,
        "DisplayName" => display_name: value,
        "JoinMethod" => join_method: value,
        "ServicePrincipal" => service_principal: value,
        "DelegationEnabledTime" => delegation_enabled_time: value,
    }
}
