// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddDomainBackup`, from `alidns/AddDomainBackup.md`.

use alicloud_runtime::codegen::*;

/// Sets up regular backups of the DNS records of a domain.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::AddDomainBackupRequest::new()
///     .domain_name("dns-example.top")
///     .period_type("HOUR");
/// let reply = client.add_domain_backup(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AddDomainBackupRequest {
    /// Language of the texts that come back. Example: `en`.
    pub lang: Option<String>,
    /// **Required.** Domain to work on or look for, without any host part. Example: `dns-example.top`.
    pub domain_name: Option<String>,
    /// **Required.** How often a backup is made. Example: `HOUR`.
    pub period_type: Option<String>,
}

impl AddDomainBackupRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `DomainName`, which is required.
    pub fn domain_name(mut self, value: impl Into<String>) -> Self {
        self.domain_name = Some(value.into());
        self
    }
    /// Sets `PeriodType`, which is required.
    pub fn period_type(mut self, value: impl Into<String>) -> Self {
        self.period_type = Some(value.into());
        self
    }
}

request! {
    AddDomainBackupRequest {
        "Lang" => lang: query,
        "DomainName" => domain_name: query,
        "PeriodType" => period_type: query,
    }
}

impl Operation for AddDomainBackupRequest {
    type Response = AddDomainBackupResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("AddDomainBackup")
        .required(&["DomainName", "PeriodType"]);
}

/// Response to [`AddDomainBackupRequest`].
#[non_exhaustive]
pub struct AddDomainBackupResponse {
    /// How often a backup is made. Example: `HOUR`.
    pub period_type: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `FD552816-FCC8-4832-B4A2-2DA0C2BA1688`.
    pub request_id: Option<String>,
    /// Domain that the entry is about, without any host part. Example: `dns-example.top`.
    pub domain_name: Option<String>,
}

response! {
    AddDomainBackupResponse {
        "PeriodType" => period_type: value,
        "RequestId" => request_id: value,
        "DomainName" => domain_name: value,
    }
}
