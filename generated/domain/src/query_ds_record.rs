// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `QueryDSRecord`, from `domain/QueryDSRecord.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Lang};

/// Lists the DS records that a domain has for DNSSEC.
///
/// ```no_run
/// # async fn example(client: alicloud_domain::Client) -> Result<(), alicloud_domain::Error> {
/// let request = alicloud_domain::QueryDSRecordRequest::new()
///     .domain_name("test.com");
/// let reply = client.query_ds_record(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct QueryDSRecordRequest {
    /// **Required.** Domain name that the call or the item is about. Example: `test.com`.
    pub domain_name: Option<String>,
    /// Language of the texts that come back. Default: `en`. Example: `en`.
    pub lang: Option<Open<Lang>>,
    /// IP address that belongs to the user client. Example: `127.0.0.1`.
    pub user_client_ip: Option<String>,
}

impl QueryDSRecordRequest {
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
    QueryDSRecordRequest {
        "DomainName" => domain_name: query,
        "Lang" => lang: query,
        "UserClientIp" => user_client_ip: query,
    }
}

impl Operation for QueryDSRecordRequest {
    type Response = QueryDSRecordResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("QueryDSRecord")
        .required(&["DomainName"])
        .read_only();
}

/// Response to [`QueryDSRecordRequest`].
#[non_exhaustive]
pub struct QueryDSRecordResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `814B2AF0-ED6F-4C13-B41C-8AC0B1023583`.
    pub request_id: Option<String>,
    /// Items of the kind DS record that were found or are concerned.
    pub ds_record_list: Vec<DSRecordList>,
}

response! {
    QueryDSRecordResponse {
        "RequestId" => request_id: value,
        "DSRecordList" => ds_record_list: list(""),
    }
}

/// Items of the kind DS record that were found or are concerned.
#[non_exhaustive]
pub struct DSRecordList {
    /// Tag that the key carries. Range: 0 to 65535. Example: `1`.
    pub key_tag: Option<i32>,
    /// Method used, such as the kind of key or signature. Example: `1`.
    pub algorithm: Option<i32>,
    /// Which kind of digest it is or is to be. Example: `2`.
    pub digest_type: Option<i32>,
    /// Digest of the signing key.
    /// Example: `f58fa917424383934c7b0cf1a90f61d692745680fa06f5ecdbe0924e86de9598`.
    pub digest: Option<String>,
}

response! {
    DSRecordList {
        "KeyTag" => key_tag: value,
        "Algorithm" => algorithm: value,
        "DigestType" => digest_type: value,
        "Digest" => digest: value,
    }
}
