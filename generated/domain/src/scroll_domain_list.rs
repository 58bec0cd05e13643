// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ScrollDomainList`, from `domain/ScrollDomainList.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Lang, RealNameStatus, Tag};

/// Walks through all domain names that match, from one scroll position to the next.
///
/// ```no_run
/// # async fn example(client: alicloud_domain::Client) -> Result<(), alicloud_domain::Error> {
/// let request = alicloud_domain::ScrollDomainListRequest::new()
///     .page_size(50);
/// let reply = client.scroll_domain_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ScrollDomainListRequest {
    /// How many items a page holds at most. Range: 1 to 500. Example: `50`.
    pub page_size: Option<i32>,
    /// Day or moment of the start registration. Example: `1541520000000`.
    pub start_registration_date: Option<i64>,
    /// Day or moment of the end registration. Example: `1541520000000`.
    pub end_registration_date: Option<i64>,
    /// Day or moment of the start expiration. Example: `1541520000000`.
    pub start_expiration_date: Option<i64>,
    /// Day or moment of the end expiration. Example: `1541520000000`.
    pub end_expiration_date: Option<i64>,
    /// State of the domain name, to narrow the list down to or to be put into. Example: `0`.
    pub domain_status: Option<i32>,
    /// Which kind of product domain name it is or is to be. Example: `gTLD`.
    pub product_domain_type: Option<String>,
    /// ID of the domain name group that the call is about. Example: `123456`.
    pub domain_group_id: Option<i64>,
    /// How long the start is. Example: `0`.
    pub start_length: Option<i32>,
    /// How long the end is. Example: `3`.
    pub end_length: Option<i32>,
    /// Whether the text has to stand at the beginning. Example: `true`.
    pub key_word_prefix: Option<bool>,
    /// Whether the text has to stand at the end. Example: `false`.
    pub key_word_suffix: Option<bool>,
    /// Whether the excluded text only matters at the beginning. Example: `false`.
    pub excluded_prefix: Option<bool>,
    /// Whether the excluded text only matters at the end. Example: `true`.
    pub excluded_suffix: Option<bool>,
    /// Text the names must not contain. Example: `test`.
    pub excluded: Option<String>,
    /// Text to search for. Example: `test`.
    pub key_word: Option<String>,
    /// What the name is made of, such as digits or letters. Example: `1`.
    pub form: Option<i32>,
    /// ID of the scroll that the call is about. Example: `test`.
    pub scroll_id: Option<String>,
    /// Which kind of trade it is or is to be. Example: `-1`.
    pub trade_type: Option<i32>,
    /// The suffixes that are concerned. Example: `com`.
    pub suffixs: Option<String>,
    /// Language of the texts that come back. Default: `en`. Example: `en`.
    pub lang: Option<Open<Lang>>,
    /// IP address that belongs to the user client. Example: `127.0.0.1`.
    pub user_client_ip: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl ScrollDomainListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `StartRegistrationDate`.
    #[inline]
    pub fn start_registration_date(mut self, value: i64) -> Self {
        self.start_registration_date = Some(value);
        self
    }
    /// Sets `EndRegistrationDate`.
    #[inline]
    pub fn end_registration_date(mut self, value: i64) -> Self {
        self.end_registration_date = Some(value);
        self
    }
    /// Sets `StartExpirationDate`.
    #[inline]
    pub fn start_expiration_date(mut self, value: i64) -> Self {
        self.start_expiration_date = Some(value);
        self
    }
    /// Sets `EndExpirationDate`.
    #[inline]
    pub fn end_expiration_date(mut self, value: i64) -> Self {
        self.end_expiration_date = Some(value);
        self
    }
    /// Sets `DomainStatus`.
    #[inline]
    pub fn domain_status(mut self, value: i32) -> Self {
        self.domain_status = Some(value);
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
    /// Sets `Excluded`.
    pub fn excluded(mut self, value: impl Into<String>) -> Self {
        self.excluded = Some(value.into());
        self
    }
    /// Sets `KeyWord`.
    pub fn key_word(mut self, value: impl Into<String>) -> Self {
        self.key_word = Some(value.into());
        self
    }
    /// Sets `Form`.
    #[inline]
    pub fn form(mut self, value: i32) -> Self {
        self.form = Some(value);
        self
    }
    /// Sets `ScrollId`.
    pub fn scroll_id(mut self, value: impl Into<String>) -> Self {
        self.scroll_id = Some(value.into());
        self
    }
    /// Sets `TradeType`.
    #[inline]
    pub fn trade_type(mut self, value: i32) -> Self {
        self.trade_type = Some(value);
        self
    }
    /// Sets `Suffixs`.
    pub fn suffixs(mut self, value: impl Into<String>) -> Self {
        self.suffixs = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<Open<Lang>>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `UserClientIp`.
    pub fn user_client_ip(mut self, value: impl Into<String>) -> Self {
        self.user_client_ip = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    ScrollDomainListRequest {
        "PageSize" => page_size: query,
        "StartRegistrationDate" => start_registration_date: query,
        "EndRegistrationDate" => end_registration_date: query,
        "StartExpirationDate" => start_expiration_date: query,
        "EndExpirationDate" => end_expiration_date: query,
        "DomainStatus" => domain_status: query,
        "ProductDomainType" => product_domain_type: query,
        "DomainGroupId" => domain_group_id: query,
        "StartLength" => start_length: query,
        "EndLength" => end_length: query,
        "KeyWordPrefix" => key_word_prefix: query,
        "KeyWordSuffix" => key_word_suffix: query,
        "ExcludedPrefix" => excluded_prefix: query,
        "ExcludedSuffix" => excluded_suffix: query,
        "Excluded" => excluded: query,
        "KeyWord" => key_word: query,
        "Form" => form: query,
        "ScrollId" => scroll_id: query,
        "TradeType" => trade_type: query,
        "Suffixs" => suffixs: query,
        "Lang" => lang: query,
        "UserClientIp" => user_client_ip: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for ScrollDomainListRequest {
    type Response = ScrollDomainListResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ScrollDomainList");
}

/// Response to [`ScrollDomainListRequest`].
#[non_exhaustive]
pub struct ScrollDomainListResponse {
    /// What the call found, one entry each.
    pub data: Vec<Domain>,
    /// How many items a page holds at most. Example: `50`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `722AB7F5-61F0-408C-A012-4784AFD34083`.
    pub request_id: Option<String>,
    /// ID of the scroll that the item belongs to or stands for. Example: `test`.
    pub scroll_id: Option<String>,
    /// How many there are of this: total item. Example: `200`.
    pub total_item_num: Option<i32>,
}

response! {
    ScrollDomainListResponse {
        "Data" => data: list("Domain"),
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "ScrollId" => scroll_id: value,
        "TotalItemNum" => total_item_num: value,
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct Domain {
    /// Items of the kind DNS that were found or are concerned.
    /// Example: `["dns15.hichina.com", "dns16.hichina.com"]`.
    pub dns_list: Vec<String>,
    /// State that the domain name audit is in. Example: `NONAUDIT`.
    pub domain_audit_status: Option<Open<RealNameStatus>>,
    /// ID of the domain name group that the item belongs to or stands for. Example: `1234`.
    pub domain_group_id: Option<String>,
    /// Name that the domain name group goes by. Example: `text`.
    pub domain_group_name: Option<String>,
    /// Domain name that the call or the item is about. Example: `test.com`.
    pub domain_name: Option<String>,
    /// How the domain name stands with the service at present. Example: `3`.
    pub domain_status: Option<String>,
    /// Which kind of domain name it is or is to be. Example: `gTLD`.
    pub domain_type: Option<String>,
    /// Email address of the person or contact concerned. Example: `a@test.com`.
    pub email: Option<String>,
    /// Days until the domain runs out. Example: `10`.
    pub expiration_curr_date_diff: Option<i32>,
    /// Day or moment of the expiration. Example: `2019-02-15 17:30:35`.
    pub expiration_date: Option<String>,
    /// When the domain runs out, in milliseconds since 1970. Example: `1550223035000`.
    pub expiration_date_long: Option<i64>,
    /// State that the expiration date is in. Example: `1`.
    pub expiration_date_status: Option<String>,
    /// ID of the instance, by which other calls name it. Example: `S1234`.
    pub instance_id: Option<String>,
    /// Whether the domain has a premium price. Example: `false`.
    pub premium: Option<bool>,
    /// ID of the product that the item belongs to or stands for. Example: `2a`.
    pub product_id: Option<String>,
    /// Organization that holds the domain, in Latin letters. Example: `alibaba cloud`.
    pub registrant_organization: Option<String>,
    /// Which kind of registrant it is or is to be. Example: `1`.
    pub registrant_type: Option<String>,
    /// Day or moment of the registration. Example: `2017-02-15 00:00:00`.
    pub registration_date: Option<String>,
    /// When the domain was registered, in milliseconds since 1970. Example: `1487088000000`.
    pub registration_date_long: Option<i64>,
    /// Free text for people; it has no technical effect. Example: `text`.
    pub remark: Option<String>,
    /// Organization that holds the domain, in Chinese. Example: `text`.
    pub zh_registrant_organization: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-aek2yyciz557g3q`.
    pub resource_group_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tag: Vec<Tag>,
}

response! {
    Domain {
        "DnsList" => dns_list: list("Dns"),
        "DomainAuditStatus" => domain_audit_status: value,
        "DomainGroupId" => domain_group_id: value,
        "DomainGroupName" => domain_group_name: value,
        "DomainName" => domain_name: value,
        "DomainStatus" => domain_status: value,
        "DomainType" => domain_type: value,
        "Email" => email: value,
        "ExpirationCurrDateDiff" => expiration_curr_date_diff: value,
        "ExpirationDate" => expiration_date: value,
        "ExpirationDateLong" => expiration_date_long: value,
        "ExpirationDateStatus" => expiration_date_status: value,
        "InstanceId" => instance_id: value,
        "Premium" => premium: value,
        "ProductId" => product_id: value,
        "RegistrantOrganization" => registrant_organization: value,
        "RegistrantType" => registrant_type: value,
        "RegistrationDate" => registration_date: value,
        "RegistrationDateLong" => registration_date_long: value,
        "Remark" => remark: value,
        "ZhRegistrantOrganization" => zh_registrant_organization: value,
        "ResourceGroupId" => resource_group_id: value,
        "Tag" => tag: list("Tag"),
    }
}
