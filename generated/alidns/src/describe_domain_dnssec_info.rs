// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDomainDnssecInfo`, from `alidns/DescribeDomainDnssecInfo.md`.

use alicloud_runtime::codegen::*;

/// Returns the DNSSEC state of a domain and the DS record for its parent zone.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::DescribeDomainDnssecInfoRequest::new()
///     .domain_name("example.com");
/// let reply = client.describe_domain_dnssec_info(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDomainDnssecInfoRequest {
    /// **Required.** Domain to work on or look for, without any host part. Example: `example.com`.
    pub domain_name: Option<String>,
    /// Language of the texts that come back. Default: `en`. Example: `en`.
    pub lang: Option<String>,
}

impl DescribeDomainDnssecInfoRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DomainName`, which is required.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
}

request! {
    DescribeDomainDnssecInfoRequest {
        "DomainName" => domain_name: query,
        "Lang" => lang: query,
    }
}

impl Operation for DescribeDomainDnssecInfoRequest {
    type Response = DescribeDomainDnssecInfoResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDomainDnssecInfo")
        .required(&["DomainName"])
        .read_only();
}

/// Response to [`DescribeDomainDnssecInfoRequest`].
#[non_exhaustive]
pub struct DescribeDomainDnssecInfoResponse {
    /// Method used, such as the kind of key or signature. Example: `13`.
    pub algorithm: Option<String>,
    /// Hash of the DNSSEC key; only there if DNSSEC is on.
    /// Example: `C1A0424B97A049F1F9B2EA139CC298533219668164E343BD21203ABC4608C02A`.
    pub digest: Option<String>,
    /// Hash method of the DS record. Example: `SHA256`.
    pub digest_type: Option<String>,
    /// Domain that the entry is about, without any host part. Example: `example.com`.
    pub domain_name: Option<String>,
    /// DS record to put into the parent zone; only there if DNSSEC is on. Example: `text`.
    pub ds_record: Option<String>,
    /// Bits of the message or record, as DNS defines them. Example: `257 (KSK)`.
    pub flags: Option<String>,
    /// Short number by which the DNSSEC key is told apart. Example: `54931`.
    pub key_tag: Option<String>,
    /// Public half of the key pair, alone or in a certificate.
    pub public_key: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `536E9CAD-DB30-4647-AC87-AA5CC38C5382`.
    pub request_id: Option<String>,
    /// Whether DNSSEC is on for the domain. Example: `ON`.
    pub status: Option<String>,
}

response! {
    DescribeDomainDnssecInfoResponse {
        "Algorithm" => algorithm: value,
        "Digest" => digest: value,
        "DigestType" => digest_type: value,
        "DomainName" => domain_name: value,
        "DsRecord" => ds_record: value,
        "Flags" => flags: value,
        "KeyTag" => key_tag: value,
        "PublicKey" => public_key: value,
        "RequestId" => request_id: value,
        "Status" => status: value,
    }
}
