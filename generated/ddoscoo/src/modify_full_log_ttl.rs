// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyFullLogTtl`, from `ddoscoo/ModifyFullLogTtl.md`.

use alicloud_runtime::codegen::*;

/// Changes how long full logs of Anti-DDoS Proxy are kept.
///
/// ```no_run
/// # async fn example(client: alicloud_ddoscoo::Client) -> Result<(), alicloud_ddoscoo::Error> {
/// let request = alicloud_ddoscoo::ModifyFullLogTtlRequest::new()
///     .ttl(30);
/// let reply = client.modify_full_log_ttl(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyFullLogTtlRequest {
    /// **Required.** How long a record may be kept before it is fetched anew. Example: `30`.
    pub ttl: Option<i32>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `default`.
    pub resource_group_id: Option<String>,
}

impl ModifyFullLogTtlRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Ttl`, which is required.
    #[inline]
    pub fn ttl(mut self, value: i32) -> Self {
        self.ttl = Some(value);
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    ModifyFullLogTtlRequest {
        "Ttl" => ttl: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for ModifyFullLogTtlRequest {
    type Response = ModifyFullLogTtlResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyFullLogTtl").required(&["Ttl"]);
}

/// Response to [`ModifyFullLogTtlRequest`].
pub type ModifyFullLogTtlResponse = alicloud_runtime::EmptyResponse;
