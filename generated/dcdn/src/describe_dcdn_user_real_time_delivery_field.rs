// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDcdnUserRealTimeDeliveryField`, from `dcdn/DescribeDcdnUserRealTimeDeliveryField.md`.

use alicloud_runtime::codegen::*;

/// Lists the real-time log fields that the account has selected.
///
/// ```no_run
/// # async fn example(client: alicloud_dcdn::Client) -> Result<(), alicloud_dcdn::Error> {
/// let request = alicloud_dcdn::DescribeDcdnUserRealTimeDeliveryFieldRequest::new();
/// let reply = client.describe_dcdn_user_real_time_delivery_field(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDcdnUserRealTimeDeliveryFieldRequest {
    /// Which kind of business it is or is to be.
    pub business_type: Option<String>,
}

impl DescribeDcdnUserRealTimeDeliveryFieldRequest {
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
    DescribeDcdnUserRealTimeDeliveryFieldRequest {
        "BusinessType" => business_type: query,
    }
}

impl Operation for DescribeDcdnUserRealTimeDeliveryFieldRequest {
    type Response = DescribeDcdnUserRealTimeDeliveryFieldResponse;
    type Error = DescribeDcdnUserRealTimeDeliveryFieldError;
    const INFO: OperationInfo = super::operation("DescribeDcdnUserRealTimeDeliveryField")
        .method("GET")
        .read_only();
    const ERRORS: &'static [DescribeDcdnUserRealTimeDeliveryFieldError] = &[
        DescribeDcdnUserRealTimeDeliveryFieldError::Unauthorized,
    ];
}

/// Response to [`DescribeDcdnUserRealTimeDeliveryFieldRequest`].
#[non_exhaustive]
pub struct DescribeDcdnUserRealTimeDeliveryFieldResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `3EACD23C-F49F-4BF7-B9AD-C2CD3BA888C4`.
    pub request_id: Option<String>,
    /// What the request brought.
    pub content: Option<DcdnUserRealTimeDeliveryFieldContent>,
}

response! {
    DescribeDcdnUserRealTimeDeliveryFieldResponse {
        "RequestId" => request_id: value,
        "Content" => content: value,
    }
}

/// What the request brought.
#[non_exhaustive]
pub struct DcdnUserRealTimeDeliveryFieldContent {
    /// The fields that were found or are concerned, one entry each.
    pub fields: Vec<Field>,
}

response! {
    DcdnUserRealTimeDeliveryFieldContent {
        "Fields" => fields: list(""),
    }
}

/// The fields that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Field {
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// Whether the field is delivered. Example: `true`.
    pub selected: Option<bool>,
    /// Name that the field goes by. Example: `unixtime`.
    pub field_name: Option<String>,
}

response! {
    Field {
        "Description" => description: value,
        "Selected" => selected: value,
        "FieldName" => field_name: value,
    }
}

/// Errors that the documentation of [`DescribeDcdnUserRealTimeDeliveryFieldRequest`] names.
///
/// - [`Unauthorized`](super::DocumentedError::Unauthorized)
pub type DescribeDcdnUserRealTimeDeliveryFieldError = super::DocumentedError;
