// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeForwardEntryAttribute`, from `ens/DescribeForwardEntryAttribute.md`.

use alicloud_runtime::codegen::*;

/// Returns the details of one DNAT entry by its ID.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::DescribeForwardEntryAttributeRequest::new()
///     .forward_entry_id("...");
/// let reply = client.describe_forward_entry_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeForwardEntryAttributeRequest {
    /// **Required.** ID of the forward entry that the call is about.
    pub forward_entry_id: Option<String>,
}

impl DescribeForwardEntryAttributeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ForwardEntryId`, which is required.
    pub fn forward_entry_id(mut self, value: impl Into<String>) -> Self {
        self.forward_entry_id = Some(value.into());
        self
    }
}

request! {
    DescribeForwardEntryAttributeRequest {
        "ForwardEntryId" => forward_entry_id: query,
    }
}

impl Operation for DescribeForwardEntryAttributeRequest {
    type Response = DescribeForwardEntryAttributeResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeForwardEntryAttribute")
        .required(&["ForwardEntryId"])
        .read_only();
}

/// Response to [`DescribeForwardEntryAttributeRequest`], which the documentation does not describe.
pub type DescribeForwardEntryAttributeResponse = alicloud_runtime::UndocumentedResponse;
