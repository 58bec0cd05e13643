// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyAclEntries`, from `ecd/ModifyAclEntries.md`.

use alicloud_runtime::codegen::*;

/// Allows or denies Internet access for office networks or single cloud computers.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// let request = alicloud_ecd::ModifyAclEntriesRequest::new()
///     .source_type("...")
///     .source_id(["..."])
///     .policy("...");
/// let reply = client.modify_acl_entries(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyAclEntriesRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Which kind of source it is or is to be.
    pub source_type: Option<String>,
    /// **Required.** ID of the source that the call is about. Items: at most 100.
    pub source_id: Vec<String>,
    /// **Required.** Rule or set of rules that applies.
    pub policy: Option<String>,
}

impl ModifyAclEntriesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `SourceType`, which is required.
    pub fn source_type(mut self, value: impl Into<String>) -> Self {
        self.source_type = Some(value.into());
        self
    }
    /// Sets `SourceId`, which is required.
    pub fn source_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.source_id = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Policy`, which is required.
    pub fn policy(mut self, value: impl Into<String>) -> Self {
        self.policy = Some(value.into());
        self
    }
}

request! {
    ModifyAclEntriesRequest {
        "RegionId" => region_id: query,
        "SourceType" => source_type: query,
        "SourceId" => source_id: query,
        "Policy" => policy: query,
    }
}

impl Operation for ModifyAclEntriesRequest {
    type Response = ModifyAclEntriesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyAclEntries")
        .required(&["RegionId", "SourceType", "SourceId", "Policy"])
        .region("RegionId");
}

/// Response to [`ModifyAclEntriesRequest`].
pub type ModifyAclEntriesResponse = alicloud_runtime::EmptyResponse;
