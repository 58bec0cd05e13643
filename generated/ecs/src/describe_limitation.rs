// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeLimitation`, from `ecs/DescribeLimitation.md`.

use alicloud_runtime::codegen::*;

/// Reads the value of a limit given by its name.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::DescribeLimitationRequest::new()
///     .limitation("...");
/// let reply = client.describe_limitation(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct DescribeLimitationRequest {
    /// **Required.** Name of the limit to look up.
    pub limitation: Option<String>,
}

impl DescribeLimitationRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Limitation`, which is required.
    pub fn limitation(mut self, value: impl Into<String>) -> Self {
        self.limitation = Some(value.into());
        self
    }
}

request! {
    DescribeLimitationRequest {
        "Limitation" => limitation: query,
    }
}

impl Operation for DescribeLimitationRequest {
    type Response = DescribeLimitationResponse;
    type Error = DescribeLimitationError;
    const INFO: OperationInfo = super::operation("DescribeLimitation")
        .required(&["Limitation"])
        .read_only();
    const ERRORS: &'static [DescribeLimitationError] = &[
        DescribeLimitationError::InvalidLimitationNotFound,
    ];
}

/// Response to [`DescribeLimitationRequest`].
#[non_exhaustive]
pub struct DescribeLimitationResponse {
    /// Name of the limit that `Value` belongs to.
    pub limitation: Option<String>,
    /// Value that belongs to the name or key beside it.
    pub value: Option<String>,
    /// ID of this call; quote it when asking support about it.
    pub request_id: Option<String>,
}

response! {
    DescribeLimitationResponse {
        "Limitation" => limitation: value,
        "Value" => value: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`DescribeLimitationRequest`] names.
///
/// - [`InvalidLimitationNotFound`](super::DocumentedError::InvalidLimitationNotFound)
pub type DescribeLimitationError = super::DocumentedError;
