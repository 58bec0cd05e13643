// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `QueryDomainByInstanceId`, from `domain/QueryDomainByInstanceId.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Lang, ProhibitionLock, RealNameStatus, Tag, TransferOutStatus};

/// Reads the details of a domain, found by its instance ID.
///
/// ```no_run
/// # async fn example(client: alicloud_domain::Client) -> Result<(), alicloud_domain::Error> {
/// let request = alicloud_domain::QueryDomainByInstanceIdRequest::new()
///     .instance_id("S20131205001****");
/// let reply = client.query_domain_by_instance_id(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct QueryDomainByInstanceIdRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `S20131205001****`.
    pub instance_id: Option<String>,
    /// Language of the texts that come back. Default: `en`. Example: `en`.
    pub lang: Option<Open<Lang>>,
    /// IP address that belongs to the user client. Example: `127.0.0.1`.
    pub user_client_ip: Option<String>,
}

impl QueryDomainByInstanceIdRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
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
}

request! {
    QueryDomainByInstanceIdRequest {
        "InstanceId" => instance_id: query,
        "Lang" => lang: query,
        "UserClientIp" => user_client_ip: query,
    }
}

impl Operation for QueryDomainByInstanceIdRequest {
    type Response = QueryDomainByInstanceIdResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("QueryDomainByInstanceId")
        .required(&["InstanceId"])
        .read_only();
}

/// Response to [`QueryDomainByInstanceIdRequest`].
#[non_exhaustive]
pub struct QueryDomainByInstanceIdResponse {
    /// Items of the kind DNS that were found or are concerned.
    /// Example: `dns1.hichina.com,dns2.hichina.com`.
    pub dns_list: Vec<String>,
    /// Domain name that the call or the item is about. Example: `test.com`.
    pub domain_name: Option<String>,
    /// Whether the contact data is hidden from WHOIS. Example: `false`.
    pub domain_name_proxy_service: Option<bool>,
    /// State that the domain name name verification is in. Example: `NONAUDIT`.
    pub domain_name_verification_status: Option<Open<RealNameStatus>>,
    /// Email address of the person or contact concerned. Example: `test@alibaba-inc.com`.
    pub email: Option<String>,
    /// Whether the domain no longer resolves since the mail address was not verified.
    /// Example: `false`.
    pub email_verification_client_hold: Option<bool>,
    /// State that the email verification is in. Example: `1`.
    pub email_verification_status: Option<i32>,
    /// Day or moment of the expiration. Example: `2019-12-07 17:02:13`.
    pub expiration_date: Option<String>,
    /// When the domain runs out, in milliseconds since 1970. Example: `1625111915000`.
    pub expiration_date_long: Option<i64>,
    /// ID of the instance, by which other calls name it. Example: `S20179H1BBI9test`.
    pub instance_id: Option<String>,
    /// Whether the domain has a premium price. Example: `false`.
    pub premium: Option<bool>,
    /// State that the real name is in. Example: `NONAUDIT`.
    pub real_name_status: Option<Open<RealNameStatus>>,
    /// Name that the registrant goes by. Example: `Test litm`.
    pub registrant_name: Option<String>,
    /// Organization that holds the domain, in Latin letters. Example: `Test litm`.
    pub registrant_organization: Option<String>,
    /// Which kind of registrant it is or is to be. Example: `1`.
    pub registrant_type: Option<String>,
    /// State that the registrant updating is in. Example: `NORMAL`.
    pub registrant_updating_status: Option<Open<TransferOutStatus>>,
    /// Day or moment of the registration. Example: `2017-12-07 17:02:13`.
    pub registration_date: Option<String>,
    /// When the domain was registered, in milliseconds since 1970. Example: `1625111915000`.
    pub registration_date_long: Option<i64>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `23C9B3C4-9E2C-4405-A88D-BD33E459D140`.
    pub request_id: Option<String>,
    /// State that the transfer out is in. Example: `NORMAL`.
    pub transfer_out_status: Option<Open<TransferOutStatus>>,
    /// Whether the domain is kept from moving away. Example: `CLOSE`.
    pub transfer_prohibition_lock: Option<Open<ProhibitionLock>>,
    /// Whether the data of the domain is kept from changes. Example: `CLOSE`.
    pub update_prohibition_lock: Option<Open<ProhibitionLock>>,
    /// ID of the user or account that the call or the item is about. Example: `121000000test`.
    pub user_id: Option<String>,
    /// Name that the zh registrant goes by. Example: `text`.
    pub zh_registrant_name: Option<String>,
    /// Organization that holds the domain, in Chinese. Example: `text`.
    pub zh_registrant_organization: Option<String>,
    /// ID of the domain name group that the item belongs to or stands for. Example: `1234`.
    pub domain_group_id: Option<i64>,
    /// Free text for people; it has no technical effect. Example: `text`.
    pub remark: Option<String>,
    /// Name that the domain name group goes by. Example: `text`.
    pub domain_group_name: Option<String>,
    /// State that the expiration date is in. Example: `1`.
    pub expiration_date_status: Option<String>,
    /// Days until the domain runs out. Example: `356`.
    pub expiration_curr_date_diff: Option<i32>,
    /// Which kind of domain name it is or is to be. Example: `gTLD`.
    pub domain_type: Option<String>,
    /// How the domain name stands with the service at present. Example: `1`.
    pub domain_status: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfmw6bpc6n7zai`.
    pub resource_group_id: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tag: Vec<Tag>,
}

response! {
    QueryDomainByInstanceIdResponse {
        "DnsList" => dns_list: list("Dns"),
        "DomainName" => domain_name: value,
        "DomainNameProxyService" => domain_name_proxy_service: value,
        "DomainNameVerificationStatus" => domain_name_verification_status: value,
        "Email" => email: value,
        "EmailVerificationClientHold" => email_verification_client_hold: value,
        "EmailVerificationStatus" => email_verification_status: value,
        "ExpirationDate" => expiration_date: value,
        "ExpirationDateLong" => expiration_date_long: value,
        "InstanceId" => instance_id: value,
        "Premium" => premium: value,
        "RealNameStatus" => real_name_status: value,
        "RegistrantName" => registrant_name: value,
        "RegistrantOrganization" => registrant_organization: value,
        "RegistrantType" => registrant_type: value,
        "RegistrantUpdatingStatus" => registrant_updating_status: value,
        "RegistrationDate" => registration_date: value,
        "RegistrationDateLong" => registration_date_long: value,
        "RequestId" => request_id: value,
        "TransferOutStatus" => transfer_out_status: value,
        "TransferProhibitionLock" => transfer_prohibition_lock: value,
        "UpdateProhibitionLock" => update_prohibition_lock: value,
        "UserId" => user_id: value,
        "ZhRegistrantName" => zh_registrant_name: value,
        "ZhRegistrantOrganization" => zh_registrant_organization: value,
        "DomainGroupId" => domain_group_id: value,
        "Remark" => remark: value,
        "DomainGroupName" => domain_group_name: value,
        "ExpirationDateStatus" => expiration_date_status: value,
        "ExpirationCurrDateDiff" => expiration_curr_date_diff: value,
        "DomainType" => domain_type: value,
        "DomainStatus" => domain_status: value,
        "ResourceGroupId" => resource_group_id: value,
        "Tag" => tag: list("Tag"),
    }
}
