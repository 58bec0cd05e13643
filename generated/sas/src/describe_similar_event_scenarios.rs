// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSimilarEventScenarios`, from `sas/DescribeSimilarEventScenarios.md`.

use alicloud_runtime::codegen::*;

/// Lists the scenarios in which alerts of the same rule or type can be handled together.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeSimilarEventScenariosRequest::new()
///     .security_event_id(1);
/// let reply = client.describe_similar_event_scenarios(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeSimilarEventScenariosRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// **Required.** ID of the security event that the call is about.
    pub security_event_id: Option<i64>,
}

impl DescribeSimilarEventScenariosRequest {
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
    /// Sets `SecurityEventId`, which is required.
    #[inline]
    pub fn security_event_id(mut self, value: i64) -> Self {
        self.security_event_id = Some(value);
        self
    }
}

request! {
    DescribeSimilarEventScenariosRequest {
        "SourceIp" => source_ip: query,
        "SecurityEventId" => security_event_id: query,
    }
}

impl Operation for DescribeSimilarEventScenariosRequest {
    type Response = DescribeSimilarEventScenariosResponse;
    type Error = DescribeSimilarEventScenariosError;
    const INFO: OperationInfo = super::operation("DescribeSimilarEventScenarios")
        .required(&["SecurityEventId"])
        .read_only();
    const ERRORS: &'static [DescribeSimilarEventScenariosError] = &[
        DescribeSimilarEventScenariosError::SecurityEventNotExists,
        DescribeSimilarEventScenariosError::NoPermission,
        DescribeSimilarEventScenariosError::ServerError,
    ];
}

/// Response to [`DescribeSimilarEventScenariosRequest`].
#[non_exhaustive]
pub struct DescribeSimilarEventScenariosResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `FDF7B8D9-8493-4B90-8D13-E0C1FFCE5F97`.
    pub request_id: Option<String>,
    /// The scenarios that were found or are concerned, one entry each.
    pub scenarios: Vec<Scenarios>,
}

response! {
    DescribeSimilarEventScenariosResponse {
        "RequestId" => request_id: value,
        "Scenarios" => scenarios: list(""),
    }
}

/// The scenarios that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Scenarios {
    /// Code for programs to act on, as a rule that of the result. Example: `same_url`.
    pub code: Option<String>,
}

response! {
    Scenarios {
        "Code" => code: value,
    }
}

/// Errors that the documentation of [`DescribeSimilarEventScenariosRequest`] names.
///
/// - [`SecurityEventNotExists`](super::DocumentedError::SecurityEventNotExists)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeSimilarEventScenariosError = super::DocumentedError;
