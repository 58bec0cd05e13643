// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DisassociateSourceServers`, from `smc/DisassociateSourceServers.md`.

use alicloud_runtime::codegen::*;

/// Takes migration sources out of a workgroup; they stay registered.
///
/// ```no_run
/// # async fn example(client: alicloud_smc::Client) -> Result<(), alicloud_smc::Error> {
/// let request = alicloud_smc::DisassociateSourceServersRequest::new()
///     .workgroup_id("...")
///     .source_id(["..."]);
/// let reply = client.disassociate_source_servers(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DisassociateSourceServersRequest {
    /// **Required.** Group of sources that are worked on together.
    pub workgroup_id: Option<String>,
    /// **Required.** Migration source, as registered by its client. Items: at most 100.
    pub source_id: Vec<String>,
}

impl DisassociateSourceServersRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `WorkgroupId`, which is required.
    pub fn workgroup_id(mut self, value: impl Into<String>) -> Self {
        self.workgroup_id = Some(value.into());
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
}

request! {
    DisassociateSourceServersRequest {
        "WorkgroupId" => workgroup_id: query,
        "SourceId" => source_id: query,
    }
}

impl Operation for DisassociateSourceServersRequest {
    type Response = DisassociateSourceServersResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DisassociateSourceServers")
        .required(&["WorkgroupId", "SourceId"]);
}

/// Response to [`DisassociateSourceServersRequest`], which the documentation does not describe.
pub type DisassociateSourceServersResponse = alicloud_runtime::UndocumentedResponse;
