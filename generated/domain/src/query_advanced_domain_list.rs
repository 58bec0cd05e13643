// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `QueryAdvancedDomainList`, from `domain/QueryAdvancedDomainList.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Lang, Tag};

/// Searches the account's domains by detailed criteria such as suffix, length, form or keyword
/// position.
///
/// ```no_run
/// # async fn example(client: alicloud_domain::Client) -> Result<(), alicloud_domain::Error> {
/// let request = alicloud_domain::QueryAdvancedDomainListRequest::new()
///     .page_num(1)
///     .page_size(10);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.query_advanced_domain_list(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct QueryAdvancedDomainListRequest {
    /// **Required.** Which page of the list to return. Range: at least 0.
    pub page_num: Option<i32>,
    /// **Required.** How many items a page holds at most. Range: 1 to 200.
    pub page_size: Option<i32>,
    /// Language of the texts that come back. Default: `en`.
    pub lang: Option<Open<Lang>>,
    /// State of the domain name, to narrow the list down to or to be put into.
    pub domain_status: Option<i32>,
    /// Day or moment of the start expiration.
    pub start_expiration_date: Option<i64>,
    /// Day or moment of the end registration.
    pub end_registration_date: Option<i64>,
    /// Day or moment of the end expiration.
    pub end_expiration_date: Option<i64>,
    /// Which kind of product domain name it is or is to be.
    pub product_domain_type: Option<String>,
    /// ID of the domain name group that the call is about.
    pub domain_group_id: Option<i64>,
    /// How long the start is.
    pub start_length: Option<i32>,
    /// How long the end is.
    pub end_length: Option<i32>,
    /// Text the names must not contain.
    pub excluded: Option<String>,
    /// Whether the excluded text only matters at the beginning.
    pub excluded_prefix: Option<bool>,
    /// Whether the excluded text only matters at the end.
    pub excluded_suffix: Option<bool>,
    /// What the name is made of, such as digits or letters.
    pub form: Option<i32>,
    /// Text to search for.
    pub key_word: Option<String>,
    /// Whether the text has to stand at the beginning.
    pub key_word_prefix: Option<bool>,
    /// Whether the text has to stand at the end.
    pub key_word_suffix: Option<bool>,
    /// The suffixes that are concerned.
    pub suffixs: Option<String>,
    /// Which kind of trade it is or is to be.
    pub trade_type: Option<i32>,
    /// Whether names are sorted in ascending order.
    pub domain_name_sort: Option<bool>,
    /// Whether domain types are sorted in ascending order.
    pub product_domain_type_sort: Option<bool>,
    /// Whether the earliest registered come first.
    pub registration_date_sort: Option<bool>,
    /// Whether the earliest to run out come first.
    pub expiration_date_sort: Option<bool>,
    /// IP address that belongs to the user client.
    pub user_client_ip: Option<String>,
    /// Day or moment of the start registration.
    pub start_registration_date: Option<i64>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 21.
    pub tag: Vec<Tag>,
    /// Domain name that belongs to the is premium.
    pub is_premium_domain: Option<bool>,
}

impl QueryAdvancedDomainListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `PageNum`, which is required.
    #[inline]
    pub fn page_num(mut self, value: i32) -> Self {
        self.page_num = Some(value);
        self
    }
    /// Sets `PageSize`, which is required.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<Open<Lang>>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `DomainStatus`.
    #[inline]
    pub fn domain_status(mut self, value: i32) -> Self {
        self.domain_status = Some(value);
        self
    }
    /// Sets `StartExpirationDate`.
    #[inline]
    pub fn start_expiration_date(mut self, value: i64) -> Self {
        self.start_expiration_date = Some(value);
        self
    }
    /// Sets `EndRegistrationDate`.
    #[inline]
    pub fn end_registration_date(mut self, value: i64) -> Self {
        self.end_registration_date = Some(value);
        self
    }
    /// Sets `EndExpirationDate`.
    #[inline]
    pub fn end_expiration_date(mut self, value: i64) -> Self {
        self.end_expiration_date = Some(value);
        self
    }
    /// Sets `ProductDomainType`.
    pub fn product_domain_type(mut self, value: impl Into<String>) -> Self {
        self.product_domain_type = Some(value.into());
        self
    }
    /// Sets `DomainGroupId`.
    #[inline]
    pub fn domain_group_id(mut self, value: i64) -> Self {
        self.domain_group_id = Some(value);
        self
    }
    /// Sets `StartLength`.
    #[inline]
    pub fn start_length(mut self, value: i32) -> Self {
        self.start_length = Some(value);
        self
    }
    /// Sets `EndLength`.
    #[inline]
    pub fn end_length(mut self, value: i32) -> Self {
        self.end_length = Some(value);
        self
    }
    /// Sets `Excluded`.
    pub fn excluded(mut self, value: impl Into<String>) -> Self {
        self.excluded = Some(value.into());
        self
    }
    /// Sets `ExcludedPrefix`.
    #[inline]
    pub fn excluded_prefix(mut self, value: bool) -> Self {
        self.excluded_prefix = Some(value);
        self
    }
    /// Sets `ExcludedSuffix`.
    #[inline]
    pub fn excluded_suffix(mut self, value: bool) -> Self {
        self.excluded_suffix = Some(value);
        self
    }
    /// Sets `Form`.
    #[inline]
    pub fn form(mut self, value: i32) -> Self {
        self.form = Some(value);
        self
    }
    /// Sets `KeyWord`.
    pub fn key_word(mut self, value: impl Into<String>) -> Self {
        self.key_word = Some(value.into());
        self
    }
    /// Sets `KeyWordPrefix`.
    #[inline]
    pub fn key_word_prefix(mut self, value: bool) -> Self {
        self.key_word_prefix = Some(value);
        self
    }
    /// Sets `KeyWordSuffix`.
    #[inline]
    pub fn key_word_suffix(mut self, value: bool) -> Self {
        self.key_word_suffix = Some(value);
        self
    }
    /// Sets `Suffixs`.
    pub fn suffixs(mut self, value: impl Into<String>) -> Self {
        self.suffixs = Some(value.into());
        self
    }
    /// Sets `TradeType`.
    #[inline]
    pub fn trade_type(mut self, value: i32) -> Self {
        self.trade_type = Some(value);
        self
    }
    /// Sets `DomainNameSort`.
    #[inline]
    pub fn domain_name_sort(mut self, value: bool) -> Self {
        self.domain_name_sort = Some(value);
        self
    }
    /// Sets `ProductDomainTypeSort`.
    #[inline]
    pub fn product_domain_type_sort(mut self, value: bool) -> Self {
        self.product_domain_type_sort = Some(value);
        self
    }
    /// Sets `RegistrationDateSort`.
    #[inline]
    pub fn registration_date_sort(mut self, value: bool) -> Self {
        self.registration_date_sort = Some(value);
        self
    }
    /// Sets `ExpirationDateSort`.
    #[inline]
    pub fn expiration_date_sort(mut self, value: bool) -> Self {
        self.expiration_date_sort = Some(value);
        self
    }
    /// Sets `UserClientIp`.
    pub fn user_client_ip(mut self, value: impl Into<String>) -> Self {
        self.user_client_ip = Some(value.into());
        self
    }
    /// Sets `StartRegistrationDate`.
    #[inline]
    pub fn start_registration_date(mut self, value: i64) -> Self {
        self.start_registration_date = Some(value);
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `IsPremiumDomain`.
    #[inline]
    pub fn is_premium_domain(mut self, value: bool) -> Self {
        self.is_premium_domain = Some(value);
        self
    }
}

request! {
    QueryAdvancedDomainListRequest {
        "PageNum" => page_num: query,
        "PageSize" => page_size: query,
        "Lang" => lang: query,
        "DomainStatus" => domain_status: query,
        "StartExpirationDate" => start_expiration_date: query,
        "EndRegistrationDate" => end_registration_date: query,
        "EndExpirationDate" => end_expiration_date: query,
        "ProductDomainType" => product_domain_type: query,
        "DomainGroupId" => domain_group_id: query,
        "StartLength" => start_length: query,
        "EndLength" => end_length: query,
        "Excluded" => excluded: query,
        "ExcludedPrefix" => excluded_prefix: query,
        "ExcludedSuffix" => excluded_suffix: query,
        "Form" => form: query,
        "KeyWord" => key_word: query,
        "KeyWordPrefix" => key_word_prefix: query,
        "KeyWordSuffix" => key_word_suffix: query,
        "Suffixs" => suffixs: query,
        "TradeType" => trade_type: query,
        "DomainNameSort" => domain_name_sort: query,
        "ProductDomainTypeSort" => product_domain_type_sort: query,
        "RegistrationDateSort" => registration_date_sort: query,
        "ExpirationDateSort" => expiration_date_sort: query,
        "UserClientIp" => user_client_ip: query,
        "StartRegistrationDate" => start_registration_date: query,
        "ResourceGroupId" => resource_group_id: query,
        "Tag" => tag: query,
        "IsPremiumDomain" => is_premium_domain: query,
    }
}

impl Operation for QueryAdvancedDomainListRequest {
    type Response = QueryAdvancedDomainListResponse;
    type Error = QueryAdvancedDomainListError;
    const INFO: OperationInfo = super::operation("QueryAdvancedDomainList")
        .required(&["PageNum", "PageSize"])
        .read_only();
    const ERRORS: &'static [QueryAdvancedDomainListError] = &[
        QueryAdvancedDomainListError::ParameterIllegal,
        QueryAdvancedDomainListError::NetworkIOError,
    ];
}

impl Paginated for QueryAdvancedDomainListRequest {
    type Item = Domain;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_num).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.total_item_num).size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.data)
    }
}

/// Response to [`QueryAdvancedDomainListRequest`].
#[non_exhaustive]
pub struct QueryAdvancedDomainListResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `D200000-C0B9-4CD3-B92A-9B44A000000`.
    pub request_id: Option<String>,
    /// How many there are of this: total item. Example: `549`.
    pub total_item_num: Option<i32>,
    /// How many there are of this: current page. Example: `1`.
    pub current_page_num: Option<i32>,
    /// How many there are of this: total page. Example: `275`.
    pub total_page_num: Option<i32>,
    /// How many items a page holds at most. Example: `2`.
    pub page_size: Option<i32>,
    /// Whether there is a page before. Example: `false`.
    pub pre_page: Option<bool>,
    /// Whether there is a next page. Example: `true`.
    pub next_page: Option<bool>,
    /// What the call found, one entry each.
    pub data: Vec<Domain>,
}

response! {
    QueryAdvancedDomainListResponse {
        "RequestId" => request_id: value,
        "TotalItemNum" => total_item_num: value,
        "CurrentPageNum" => current_page_num: value,
        "TotalPageNum" => total_page_num: value,
        "PageSize" => page_size: value,
        "PrePage" => pre_page: value,
        "NextPage" => next_page: value,
        "Data" => data: list("Domain"),
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct Domain {
    /// When the domain was registered, in milliseconds since 1970. Example: `1523264823000`.
    pub registration_date_long: Option<i64>,
    /// ID of the instance, by which other calls name it. Example: `S20182000000000`.
    pub instance_id: Option<String>,
    /// How the domain name stands with the service at present. Example: `5`.
    pub domain_status: Option<String>,
    /// State that the expiration date is in. Example: `1`.
    pub expiration_date_status: Option<String>,
    /// State that the domain name audit is in. Example: `SUCCEED`.
    pub domain_audit_status: Option<String>,
    /// When the domain runs out, in milliseconds since 1970. Example: `1554800823000`.
    pub expiration_date_long: Option<i64>,
    /// Whether the domain has a premium price. Example: `false`.
    pub premium: Option<bool>,
    /// ID of the product that the item belongs to or stands for. Example: `2a`.
    pub product_id: Option<String>,
    /// Day or moment of the expiration. Example: `2019-04-09 17:07:03`.
    pub expiration_date: Option<String>,
    /// ID of the domain name group that the item belongs to or stands for. Example: `-1`.
    pub domain_group_id: Option<String>,
    /// Which kind of registrant it is or is to be. Example: `1`.
    pub registrant_type: Option<String>,
    /// Day or moment of the registration. Example: `2018-04-09 17:07:03`.
    pub registration_date: Option<String>,
    /// Name that the domain name group goes by. Example: `text`.
    pub domain_group_name: Option<String>,
    /// Domain name that the call or the item is about. Example: `test1.com`.
    pub domain_name: Option<String>,
    /// Which kind of domain name it is or is to be. Example: `gTLD`.
    pub domain_type: Option<String>,
    /// Days until the domain runs out. Example: `356`.
    pub expiration_curr_date_diff: Option<i32>,
    /// Free text for people; it has no technical effect. Example: `text`.
    pub remark: Option<String>,
    /// Organization that holds the domain, in Chinese. Example: `Tom`.
    pub zh_registrant_organization: Option<String>,
    /// Organization that holds the domain, in Latin letters. Example: `Tom`.
    pub registrant_organization: Option<String>,
    /// Items of the kind DNS that were found or are concerned.
    pub dns_list: Vec<String>,
    /// Email address of the person or contact concerned. Example: `username@example.com`.
    pub email: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-aek2yyciz557g3q`.
    pub resource_group_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tag: Vec<Tag>,
}

response! {
    Domain {
        "RegistrationDateLong" => registration_date_long: value,
        "InstanceId" => instance_id: value,
        "DomainStatus" => domain_status: value,
        "ExpirationDateStatus" => expiration_date_status: value,
        "DomainAuditStatus" => domain_audit_status: value,
        "ExpirationDateLong" => expiration_date_long: value,
        "Premium" => premium: value,
        "ProductId" => product_id: value,
        "ExpirationDate" => expiration_date: value,
        "DomainGroupId" => domain_group_id: value,
        "RegistrantType" => registrant_type: value,
        "RegistrationDate" => registration_date: value,
        "DomainGroupName" => domain_group_name: value,
        "DomainName" => domain_name: value,
        "DomainType" => domain_type: value,
        "ExpirationCurrDateDiff" => expiration_curr_date_diff: value,
        "Remark" => remark: value,
        "ZhRegistrantOrganization" => zh_registrant_organization: value,
        "RegistrantOrganization" => registrant_organization: value,
        "DnsList" => dns_list: list("Dns"),
        "Email" => email: value,
        "ResourceGroupId" => resource_group_id: value,
        "Tag" => tag: list("Tag"),
    }
}

/// Errors that the documentation of [`QueryAdvancedDomainListRequest`] names.
///
/// - [`ParameterIllegal`](super::DocumentedError::ParameterIllegal)
/// - [`NetworkIOError`](super::DocumentedError::NetworkIOError)
pub type QueryAdvancedDomainListError = super::DocumentedError;
