// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyUserIPSWhitelist`, from `cloudfw/ModifyUserIPSWhitelist.md`.

use alicloud_runtime::codegen::*;

/// Changes the intrusion prevention whitelist of the Internet firewall for one traffic direction.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::ModifyUserIPSWhitelistRequest::new();
/// let reply = client.modify_user_ips_whitelist(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyUserIPSWhitelistRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// Which way is meant: of traffic, in or out; of a list, upward or downward.
    pub direction: Option<i64>,
    /// Which kind of white it is or is to be.
    pub white_type: Option<i64>,
    /// Which kind of list it is or is to be.
    pub list_type: Option<i64>,
    /// Value that the list has or is given.
    pub list_value: Option<String>,
    /// Version of the Internet Protocol.
    pub ip_version: Option<String>,
}

impl ModifyUserIPSWhitelistRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SourceIp`.
    pub fn source_ip(mut self, value: impl Into<String>) -> Self {
        self.source_ip = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `Direction`.
    #[inline]
    pub fn direction(mut self, value: i64) -> Self {
        self.direction = Some(value);
        self
    }
    /// Sets `WhiteType`.
    #[inline]
    pub fn white_type(mut self, value: i64) -> Self {
        self.white_type = Some(value);
        self
    }
    /// Sets `ListType`.
    #[inline]
    pub fn list_type(mut self, value: i64) -> Self {
        self.list_type = Some(value);
        self
    }
    /// Sets `ListValue`.
    pub fn list_value(mut self, value: impl Into<String>) -> Self {
        self.list_value = Some(value.into());
        self
    }
    /// Sets `IpVersion`.
    pub fn ip_version(mut self, value: impl Into<String>) -> Self {
        self.ip_version = Some(value.into());
        self
    }
}

request! {
    ModifyUserIPSWhitelistRequest {
        "SourceIp" => source_ip: query,
        "Lang" => lang: query,
        "Direction" => direction: query,
        "WhiteType" => white_type: query,
        "ListType" => list_type: query,
        "ListValue" => list_value: query,
        "IpVersion" => ip_version: query,
    }
}

impl Operation for ModifyUserIPSWhitelistRequest {
    type Response = ModifyUserIPSWhitelistResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyUserIPSWhitelist");
}

/// Response to [`ModifyUserIPSWhitelistRequest`], which the documentation does not describe.
pub type ModifyUserIPSWhitelistResponse = alicloud_runtime::UndocumentedResponse;
