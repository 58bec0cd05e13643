// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeRoutineRelatedDomains`, from `dcdn/DescribeRoutineRelatedDomains.md`.

use alicloud_runtime::codegen::*;

/// Lists the domain names that are associated with an EdgeRoutine.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::DescribeRoutineRelatedDomainsRequest::new()
///     .name("...");
/// let reply = client.describe_routine_related_domains(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeRoutineRelatedDomainsRequest {
    /// **Required.** Name that people know the item by.
    pub name: Option<String>,
}

impl DescribeRoutineRelatedDomainsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Name`, which is required.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

request! {
    DescribeRoutineRelatedDomainsRequest {
        "Name" => name: form,
    }
}

impl Operation for DescribeRoutineRelatedDomainsRequest {
    type Response = DescribeRoutineRelatedDomainsResponse;
    type Error = DescribeRoutineRelatedDomainsError;
    const INFO: OperationInfo = super::operation("DescribeRoutineRelatedDomains")
        .required(&["Name"])
        .read_only();
    const ERRORS: &'static [DescribeRoutineRelatedDomainsError] = &[
        DescribeRoutineRelatedDomainsError::EdgeRoutineGeneralError,
    ];
}

/// Response to [`DescribeRoutineRelatedDomainsRequest`].
#[non_exhaustive]
pub struct DescribeRoutineRelatedDomainsResponse {
    /// What the request brought.
    pub content: Option<Value>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `FC0E34AC-0239-44A7-AB0E-800DE522C8DA`.
    pub request_id: Option<String>,
}

response! {
    DescribeRoutineRelatedDomainsResponse {
        "Content" => content: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`DescribeRoutineRelatedDomainsRequest`] names.
///
/// - [`EdgeRoutineGeneralError`](super::DocumentedError::EdgeRoutineGeneralError)
pub type DescribeRoutineRelatedDomainsError = super::DocumentedError;
