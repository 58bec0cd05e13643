// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDcdnRealTimeDeliveryField`, from `dcdn/DescribeDcdnRealTimeDeliveryField.md`.

use alicloud_runtime::codegen::*;

/// Lists all fields that real-time logs can contain.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::DescribeDcdnRealTimeDeliveryFieldRequest::new();
/// let reply = client.describe_dcdn_real_time_delivery_field(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDcdnRealTimeDeliveryFieldRequest {
    /// Which kind of business it is or is to be.
    pub business_type: Option<String>,
}

impl DescribeDcdnRealTimeDeliveryFieldRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `BusinessType`.
    pub fn business_type(mut self, value: impl Into<String>) -> Self {
        self.business_type = Some(value.into());
        self
    }
}

request! {
    DescribeDcdnRealTimeDeliveryFieldRequest {
        "BusinessType" => business_type: query,
    }
}

impl Operation for DescribeDcdnRealTimeDeliveryFieldRequest {
    type Response = DescribeDcdnRealTimeDeliveryFieldResponse;
    type Error = DescribeDcdnRealTimeDeliveryFieldError;
    const INFO: OperationInfo = super::operation("DescribeDcdnRealTimeDeliveryField")
        .read_only();
    const ERRORS: &'static [DescribeDcdnRealTimeDeliveryFieldError] = &[
        DescribeDcdnRealTimeDeliveryFieldError::Unauthorized,
    ];
}

/// Response to [`DescribeDcdnRealTimeDeliveryFieldRequest`].
#[non_exhaustive]
pub struct DescribeDcdnRealTimeDeliveryFieldResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `3EACD23C-F49F-4BF7-B9AD-C2CD3BA888C4`.
    pub request_id: Option<String>,
    /// What the request brought.
    pub content: Option<DcdnRealTimeDeliveryFieldContent>,
}

response! {
    DescribeDcdnRealTimeDeliveryFieldResponse {
        "RequestId" => request_id: value,
        "Content" => content: value,
    }
}

/// What the request brought.
#[non_exhaustive]
pub struct DcdnRealTimeDeliveryFieldContent {
    /// The fields that were found or are concerned, one entry each.
    pub fields: Vec<Field>,
}

response! {
    DcdnRealTimeDeliveryFieldContent {
        "Fields" => fields: list(""),
    }
}

/// The fields that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Field {
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// Name that the field goes by. Example: `unixtime`.
    pub field_name: Option<String>,
}

response! {
    Field {
        "Description" => description: value,
        "FieldName" => field_name: value,
    }
}

/// Errors that the documentation of [`DescribeDcdnRealTimeDeliveryFieldRequest`] names.
///
/// - [`Unauthorized`](super::DocumentedError::Unauthorized)
pub type DescribeDcdnRealTimeDeliveryFieldError = super::DocumentedError;
