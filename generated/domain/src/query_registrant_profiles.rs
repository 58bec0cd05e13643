// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `QueryRegistrantProfiles`, from `domain/QueryRegistrantProfiles.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Lang, RealNameStatus, RegistrantProfileType};

/// Lists the registrant profiles of the account, which serve as contact templates.
///
/// ```no_run
/// # async fn example(client: alicloud_domain::Client) -> Result<(), alicloud_domain::Error> {
/// let request = alicloud_domain::QueryRegistrantProfilesRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.query_registrant_profiles(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct QueryRegistrantProfilesRequest {
    /// ID of the registrant profile that the call is about. Example: `1234567`.
    pub registrant_profile_id: Option<i64>,
    /// Which kind of registrant it is or is to be. Default: `1`. Example: `1`.
    pub registrant_type: Option<String>,
    /// Organization that holds the domain, in Latin letters. Example: `li si`.
    pub registrant_organization: Option<String>,
    /// Email address of the person or contact concerned. Example: `82106****@qq.com`.
    pub email: Option<String>,
    /// State of the real name, to narrow the list down to or to be put into. Example: `SUCCEED`.
    pub real_name_status: Option<Open<RealNameStatus>>,
    /// Lists the default profile, or the others. Default: `false`. Example: `false`.
    pub default_registrant_profile: Option<bool>,
    /// How many items a page holds at most. Range: at most 5000. Default: `0`. Example: `500`.
    pub page_size: Option<i32>,
    /// Which page of the list to return. Default: `0`. Example: `1`.
    pub page_num: Option<i32>,
    /// Which kind of registrant profile it is or is to be. Example: `common`.
    pub registrant_profile_type: Option<Open<RegistrantProfileType>>,
    /// Language of the texts that come back. Default: `en`. Example: `en`.
    pub lang: Option<Open<Lang>>,
    /// IP address that belongs to the user client. Example: `127.0.0.1`.
    pub user_client_ip: Option<String>,
    /// Organization that holds the domain, in Chinese. Example: `text`.
    pub zh_registrant_organization: Option<String>,
    /// Free text for people; it has no technical effect.
    pub remark: Option<String>,
}

impl QueryRegistrantProfilesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegistrantProfileId`.
    #[inline]
    pub fn registrant_profile_id(mut self, value: i64) -> Self {
        self.registrant_profile_id = Some(value);
        self
    }
    /// Sets `RegistrantType`.
    pub fn registrant_type(mut self, value: impl Into<String>) -> Self {
        self.registrant_type = Some(value.into());
        self
    }
    /// Sets `RegistrantOrganization`.
    pub fn registrant_organization(mut self, value: impl Into<String>) -> Self {
        self.registrant_organization = Some(value.into());
        self
    }
    /// Sets `Email`.
    pub fn email(mut self, value: impl Into<String>) -> Self {
        self.email = Some(value.into());
        self
    }
    /// Sets `RealNameStatus`.
    pub fn real_name_status(mut self, value: impl Into<Open<RealNameStatus>>) -> Self {
        self.real_name_status = Some(value.into());
        self
    }
    /// Sets `DefaultRegistrantProfile`.
    #[inline]
    pub fn default_registrant_profile(mut self, value: bool) -> Self {
        self.default_registrant_profile = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `PageNum`.
    #[inline]
    pub fn page_num(mut self, value: i32) -> Self {
        self.page_num = Some(value);
        self
    }
    /// Sets `RegistrantProfileType`.
    pub fn registrant_profile_type(
        mut self,
        value: impl Into<Open<RegistrantProfileType>>,
    ) -> Self {
        self.registrant_profile_type = Some(value.into());
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
    /// Sets `ZhRegistrantOrganization`.
    pub fn zh_registrant_organization(mut self, value: impl Into<String>) -> Self {
        self.zh_registrant_organization = Some(value.into());
        self
    }
    /// Sets `Remark`.
    pub fn remark(mut self, value: impl Into<String>) -> Self {
        self.remark = Some(value.into());
        self
    }
}

request! {
    QueryRegistrantProfilesRequest {
        "RegistrantProfileId" => registrant_profile_id: query,
        "RegistrantType" => registrant_type: query,
        "RegistrantOrganization" => registrant_organization: query,
        "Email" => email: query,
        "RealNameStatus" => real_name_status: query,
        "DefaultRegistrantProfile" => default_registrant_profile: query,
        "PageSize" => page_size: query,
        "PageNum" => page_num: query,
        "RegistrantProfileType" => registrant_profile_type: query,
        "Lang" => lang: query,
        "UserClientIp" => user_client_ip: query,
        "ZhRegistrantOrganization" => zh_registrant_organization: query,
        "Remark" => remark: query,
    }
}

impl Operation for QueryRegistrantProfilesRequest {
    type Response = QueryRegistrantProfilesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("QueryRegistrantProfiles").read_only();
}

impl Paginated for QueryRegistrantProfilesRequest {
    type Item = RegistrantProfile;
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
        Some(&mut response.registrant_profiles)
    }
}

/// Response to [`QueryRegistrantProfilesRequest`].
#[non_exhaustive]
pub struct QueryRegistrantProfilesResponse {
    /// How many there are of this: current page. Example: `1`.
    pub current_page_num: Option<i32>,
    /// Whether there is a next page. Example: `true`.
    pub next_page: Option<bool>,
    /// How many there are of this: total page. Example: `1`.
    pub total_page_num: Option<i32>,
    /// How many there are of this: total item. Example: `9`.
    pub total_item_num: Option<i32>,
    /// The registrant profiles that were found or are concerned, one entry each.
    pub registrant_profiles: Vec<RegistrantProfile>,
    /// Whether there is a page before. Example: `false`.
    pub pre_page: Option<bool>,
    /// How many items a page holds at most. Range: at most 5000. Default: `0`. Example: `2`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `94053D79-7455-4F71-BF06-20EB2DEDE6BD`.
    pub request_id: Option<String>,
}

response! {
    QueryRegistrantProfilesResponse {
        "CurrentPageNum" => current_page_num: value,
        "NextPage" => next_page: value,
        "TotalPageNum" => total_page_num: value,
        "TotalItemNum" => total_item_num: value,
        "RegistrantProfiles" => registrant_profiles: list("RegistrantProfile"),
        "PrePage" => pre_page: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
    }
}

/// The registrant profiles that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct RegistrantProfile {
    /// Network or postal address of the item. Example: `text`.
    pub address: Option<String>,
    /// City that the address or the data belongs to. Example: `hang zhou shi`.
    pub city: Option<String>,
    /// Country or region that the address or the data belongs to. Example: `CN`.
    pub country: Option<String>,
    /// When the item was created. Example: `2019-02-18 10:46:47`.
    pub create_time: Option<String>,
    /// Whether the profile is the default. Default: `false`. Example: `false`.
    pub default_registrant_profile: Option<bool>,
    /// Email address of the person or contact concerned. Example: `82106****@qq.com`.
    pub email: Option<String>,
    /// State that the email verification is in. Example: `1`.
    pub email_verification_status: Option<i32>,
    /// Code that stands for the postal, for programs to act on. Example: `310024`.
    pub postal_code: Option<String>,
    /// Province that the address or the data belongs to. Example: `zhe jiang`.
    pub province: Option<String>,
    /// State that the real name is in. Example: `SUCCEED`.
    pub real_name_status: Option<Open<RealNameStatus>>,
    /// Name that the registrant goes by. Example: `li si`.
    pub registrant_name: Option<String>,
    /// Organization that holds the domain, in Latin letters. Example: `li si`.
    pub registrant_organization: Option<String>,
    /// ID of the registrant profile that the item belongs to or stands for. Example: `1000001`.
    pub registrant_profile_id: Option<i64>,
    /// Which kind of registrant profile it is or is to be. Example: `common`.
    pub registrant_profile_type: Option<Open<RegistrantProfileType>>,
    /// Which kind of registrant it is or is to be. Default: `1`. Example: `1`.
    pub registrant_type: Option<String>,
    /// Country code of the phone number. Example: `86`.
    pub tel_area: Option<String>,
    /// Extension of the phone number. Example: `1234`.
    pub tel_ext: Option<String>,
    /// Phone number without country code and extension. Example: `1829756****`.
    pub telephone: Option<String>,
    /// When the item was last changed. Example: `2019-03-15 15:32:45`.
    pub update_time: Option<String>,
    /// Address that belongs to the zh. Example: `text`.
    pub zh_address: Option<String>,
    /// City that the zh lies in. Example: `text`.
    pub zh_city: Option<String>,
    /// Province, in Chinese. Example: `text`.
    pub zh_province: Option<String>,
    /// Name that the zh registrant goes by. Example: `text`.
    pub zh_registrant_name: Option<String>,
    /// Organization that holds the domain, in Chinese. Example: `text`.
    pub zh_registrant_organization: Option<String>,
    /// Number that picks out the credential. Example: `4****************1`.
    pub credential_no: Option<String>,
    /// Which kind of credential it is or is to be. Example: `YYZZ`.
    pub credential_type: Option<String>,
}

response! {
    RegistrantProfile {
        "Address" => address: value,
        "City" => city: value,
        "Country" => country: value,
        "CreateTime" => create_time: value,
        "DefaultRegistrantProfile" => default_registrant_profile: value,
        "Email" => email: value,
        "EmailVerificationStatus" => email_verification_status: value,
        "PostalCode" => postal_code: value,
        "Province" => province: value,
        "RealNameStatus" => real_name_status: value,
        "RegistrantName" => registrant_name: value,
        "RegistrantOrganization" => registrant_organization: value,
        "RegistrantProfileId" => registrant_profile_id: value,
        "RegistrantProfileType" => registrant_profile_type: value,
        "RegistrantType" => registrant_type: value,
        "TelArea" => tel_area: value,
        "TelExt" => tel_ext: value,
        "Telephone" => telephone: value,
        "UpdateTime" => update_time: value,
        "ZhAddress" => zh_address: value,
        "ZhCity" => zh_city: value,
        "ZhProvince" => zh_province: value,
        "ZhRegistrantName" => zh_registrant_name: value,
        "ZhRegistrantOrganization" => zh_registrant_organization: value,
        "CredentialNo" => credential_no: value,
        "CredentialType" => credential_type: value,
    }
}
