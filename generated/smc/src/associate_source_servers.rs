// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AssociateSourceServers`, from `smc/AssociateSourceServers.md`.

use alicloud_runtime::codegen::*;

/// Adds migration sources to a workgroup.
///
/// ```no_run
/// # async fn example(client: alicloud_smc::Client) -> Result<(), alicloud_smc::Error> {
/// let request = alicloud_smc::AssociateSourceServersRequest::new()
///     .workgroup_id("...")
///     .source_id(["..."]);
/// let reply = client.associate_source_servers(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct AssociateSourceServersRequest {
    /// **Required.** Group of sources that are worked on together.
    pub workgroup_id: Option<String>,
    /// **Required.** Migration source, as registered by its client. Items: at most 100.
    pub source_id: Vec<String>,
}

impl AssociateSourceServersRequest {
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
    AssociateSourceServersRequest {
        "WorkgroupId" => workgroup_id: query,
        "SourceId" => source_id: query,
    }
}

impl Operation for AssociateSourceServersRequest {
    type Response = AssociateSourceServersResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("AssociateSourceServers")
        .required(&["WorkgroupId", "SourceId"]);
}

/// Response to [`AssociateSourceServersRequest`], which the documentation does not describe.
pub type AssociateSourceServersResponse = alicloud_runtime::UndocumentedResponse;
