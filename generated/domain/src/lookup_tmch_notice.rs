// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `LookupTmchNotice`, from `domain/LookupTmchNotice.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Lang};

/// Returns the trademark claims notice behind a key, which has to be accepted before registering.
///
/// ```no_run
/// # async fn example(client: alicloud_domain::Client) -> Result<(), alicloud_domain::Error> {
/// let request = alicloud_domain::LookupTmchNoticeRequest::new()
///     .claim_key("2017092100/8/2/1/kDfu9htHGEx_y-LJ3XSlKMZ70000020001");
/// let reply = client.lookup_tmch_notice(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct LookupTmchNoticeRequest {
    /// **Required.** Key that opens, signs or picks out the claim.
    /// Example: `2017092100/8/2/1/kDfu9htHGEx_y-LJ3XSlKMZ70000020001`.
    pub claim_key: Option<String>,
    /// Language of the texts that come back. Default: `en`. Example: `en`.
    pub lang: Option<Open<Lang>>,
    /// IP address that belongs to the user client. Example: `127.0.0.1`.
    pub user_client_ip: Option<String>,
}

impl LookupTmchNoticeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ClaimKey`, which is required.
    pub fn claim_key(mut self, value: impl Into<String>) -> Self {
        self.claim_key = Some(value.into());
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
    LookupTmchNoticeRequest {
        "ClaimKey" => claim_key: query,
        "Lang" => lang: query,
        "UserClientIp" => user_client_ip: query,
    }
}

impl Operation for LookupTmchNoticeRequest {
    type Response = LookupTmchNoticeResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("LookupTmchNotice")
        .required(&["ClaimKey"]);
}

/// Response to [`LookupTmchNoticeRequest`].
#[non_exhaustive]
pub struct LookupTmchNoticeResponse {
    /// The claims that were found or are concerned, one entry each.
    pub claims: Vec<Claim>,
    /// Identifier of the item within its collection. Example: `586608000000`.
    pub id: Option<i64>,
    /// Label that the item carries. Example: `noted`.
    pub label: Option<String>,
    /// When the notice ends. Example: `2018-10-15T00:00:00.0Z`.
    pub not_after: Option<Timestamp>,
    /// When the notice begins. Example: `2018-10-13T00:00:00.0Z`.
    pub not_before: Option<Timestamp>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `01C10C8E-0468-468C-BCD9-E709BDD0AE8F`.
    pub request_id: Option<String>,
}

response! {
    LookupTmchNoticeResponse {
        "Claims" => claims: list("Claim"),
        "Id" => id: value,
        "Label" => label: value,
        "NotAfter" => not_after: value,
        "NotBefore" => not_before: value,
        "RequestId" => request_id: value,
    }
}

/// The claims that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Claim {
    /// The class descs that were found or are concerned, one entry each.
    pub class_descs: Vec<ClassDesc>,
    /// The contacts that were found or are concerned, one entry each.
    pub contacts: Vec<Contact>,
    /// The goods and services that are concerned. Example: `text`.
    pub goods_and_services: Option<String>,
    /// The holders that were found or are concerned, one entry each.
    pub holders: Vec<Holder>,
    /// Free text that tells people about the jur.
    pub jur_desc: Option<JurDesc>,
    /// Name that the mark goes by. Example: `POTED`.
    pub mark_name: Option<String>,
}

response! {
    Claim {
        "ClassDescs" => class_descs: list("ClassDesc"),
        "Contacts" => contacts: list("Contact"),
        "GoodsAndServices" => goods_and_services: value,
        "Holders" => holders: list("Holder"),
        "JurDesc" => jur_desc: value,
        "MarkName" => mark_name: value,
    }
}

/// The class descs that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct ClassDesc {
    /// How many there are of this: class. Example: `18`.
    pub class_num: Option<i32>,
    /// Free text that describes the item to people. Example: `New Zealand`.
    pub desc: Option<String>,
}

response! {
    ClassDesc {
        "ClassNum" => class_num: value,
        "Desc" => desc: value,
    }
}

/// The contacts that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Contact {
    /// Postal address.
    pub addr: Option<Addr>,
    /// Email address of the person or contact concerned. Example: `82106****@qq.com`.
    pub email: Option<String>,
    /// Fax number. Example: `+64.44723358`.
    pub fax: Option<String>,
    /// Name that people know the item by. Example: `AJ Park`.
    pub name: Option<String>,
    /// Organization. Example: `AJ Park`.
    pub org: Option<String>,
    /// Kind of the item, out of those that the service tells apart. Example: `agent`.
    pub type_: Option<String>,
    /// Phone number. Example: `+64.44738278`.
    pub voice: Option<String>,
}

response! {
    Contact {
        "Addr" => addr: value,
        "Email" => email: value,
        "Fax" => fax: value,
        "Name" => name: value,
        "Org" => org: value,
        "Type" => type_: value,
        "Voice" => voice: value,
    }
}

/// Postal address.
#[non_exhaustive]
pub struct Addr {
    /// Country code. Example: `NZ`.
    pub cc: Option<String>,
    /// City that the address or the data belongs to. Example: `Auckland`.
    pub city: Option<String>,
    /// Postal code. Example: `1010`.
    pub pc: Option<String>,
    /// State or province. Example: `Auckland`.
    pub sp: Option<String>,
    /// Lines of the street address. Example: `Level 5 131 Queen Street`.
    pub street: Vec<String>,
}

response! {
    Addr {
        "Cc" => cc: value,
        "City" => city: value,
        "Pc" => pc: value,
        "Sp" => sp: value,
        "Street" => street: list("Street"),
    }
}

/// The holders that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Holder {
    /// Postal address.
    pub addr: Option<Addr>,
    /// What the holder is to the trademark. Example: `owner`.
    pub entitlement: Option<String>,
    /// Organization. Example: `Whitcoulls 2011 Limited`.
    pub org: Option<String>,
}

response! {
    Holder {
        "Addr" => addr: value,
        "Entitlement" => entitlement: value,
        "Org" => org: value,
    }
}

/// Free text that tells people about the jur.
#[non_exhaustive]
pub struct JurDesc {
    /// Free text that describes the item to people. Example: `New Zealand`.
    pub desc: Option<String>,
    /// Country code of the jurisdiction. Example: `NZ`.
    pub jur_cc: Option<String>,
}

response! {
    JurDesc {
        "Desc" => desc: value,
        "JurCC" => jur_cc: value,
    }
}
