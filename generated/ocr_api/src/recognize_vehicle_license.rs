// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RecognizeVehicleLicense`, from `ocr-api/RecognizeVehicleLicense.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{PrismKeyValueInfo};

/// Reads a vehicle license; both its pages may be in one image.
///
/// ```no_run
/// # async fn example(client: alicloud_ocr_api::Client) -> Result<(), alicloud_ocr_api::Error> {
/// let request = alicloud_ocr_api::RecognizeVehicleLicenseRequest::new();
/// let reply = client.recognize_vehicle_license(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RecognizeVehicleLicenseRequest {
    /// URL, or the path in it, that the call or the item is about. Length: at most 2048.
    pub url: Option<String>,
    /// The picture itself, as bytes; leave it out where an address is given.
    pub body: Option<String>,
}

impl RecognizeVehicleLicenseRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Url`.
    pub fn url(mut self, value: impl Into<String>) -> Self {
        self.url = Some(value.into());
        self
    }
    /// Sets `body`.
    pub fn body(mut self, value: impl Into<String>) -> Self {
        self.body = Some(value.into());
        self
    }
}

request! {
    RecognizeVehicleLicenseRequest {
        "Url" => url: query,
        "body" => body: form,
    }
}

impl Operation for RecognizeVehicleLicenseRequest {
    type Response = RecognizeVehicleLicenseResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("RecognizeVehicleLicense");
}

/// Response to [`RecognizeVehicleLicenseRequest`].
#[non_exhaustive]
pub struct RecognizeVehicleLicenseResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `43A29C77-405E-4CC0-BC55-EE694AD00655`.
    pub request_id: Option<String>,
    /// What the call returns besides its status. Example: `text`.
    pub data: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `noPermission`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// What the call returns besides its status.
    pub data_2: Option<VehicleLicenseData>,
    /// Until when the vehicle has passed inspection.
    pub inspection_record: Option<String>,
    /// How much the passenger can hold or do.
    pub passenger_capacity: Option<String>,
    /// Weight of the total when shares are dealt out among several.
    pub total_weight: Option<String>,
    /// Weight of the curb when shares are dealt out among several.
    pub curb_weight: Option<String>,
    /// Weight of the permitted when shares are dealt out among several.
    pub permitted_weight: Option<String>,
    /// Length, breadth and height of the vehicle.
    pub overall_dimension: Option<String>,
    /// Weight of the traction when shares are dealt out among several.
    pub traction_weight: Option<String>,
    /// Mark for vehicles of new energy.
    pub energy_sign: Option<String>,
    /// Number that counts or picks out the record.
    pub record_number: Option<String>,
    /// The remarks that are concerned.
    pub remarks: Option<String>,
    /// Number that counts or picks out the barcode.
    pub barcode_number: Option<String>,
}

response! {
    RecognizeVehicleLicenseResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
        "Code" => code: value,
        "Message" => message: value,
        "data" => data_2: value,
        "inspectionRecord" => inspection_record: value,
        "passengerCapacity" => passenger_capacity: value,
        "totalWeight" => total_weight: value,
        "curbWeight" => curb_weight: value,
        "permittedWeight" => permitted_weight: value,
        "overallDimension" => overall_dimension: value,
        "tractionWeight" => traction_weight: value,
        "energySign" => energy_sign: value,
        "recordNumber" => record_number: value,
        "remarks" => remarks: value,
        "barcodeNumber" => barcode_number: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct VehicleLicenseData {
    /// Pixels from top to bottom.
    pub height: Option<i32>,
    /// Pixels from left to right.
    pub width: Option<i32>,
    /// Height of the org in the picture or video.
    pub org_height: Option<i32>,
    /// Width of the org in the picture or video.
    pub org_width: Option<i32>,
    /// What the call returns besides its status.
    pub data: Option<DataVehicleLicenseData>,
}

response! {
    VehicleLicenseData {
        "height" => height: value,
        "width" => width: value,
        "orgHeight" => org_height: value,
        "orgWidth" => org_width: value,
        "data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct DataVehicleLicenseData {
    /// Front page of the papers.
    pub face: Option<Face>,
}

response! {
    DataVehicleLicenseData {
        "face" => face: value,
    }
}

/// Front page of the papers.
#[non_exhaustive]
pub struct Face {
    /// Corners of the document in the picture.
    pub slice_rect: Vec<SliceRect>,
    /// Front page of the papers.
    pub face: Option<DataFace>,
}

response! {
    Face {
        "sliceRect" => slice_rect: list(""),
        "face" => face: value,
    }
}

/// Corners of the document in the picture.
#[non_exhaustive]
pub struct SliceRect {
    /// What is known about the prism key value.
    pub prism_key_value_info: Vec<PrismKeyValueInfo>,
    /// Degrees by which it is turned.
    pub angle: Option<i32>,
}

response! {
    SliceRect {
        "prism_keyValueInfo" => prism_key_value_info: list(""),
        "angle" => angle: value,
    }
}

/// Front page of the papers.
#[non_exhaustive]
pub struct DataFace {
    /// What the call returns besides its status.
    pub data: Option<FaceData>,
    /// What is known about the prism key value.
    pub prism_key_value_info: Vec<FacePrismKeyValueInfo>,
}

response! {
    DataFace {
        "data" => data: value,
        "prism_keyValueInfo" => prism_key_value_info: list(""),
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct FaceData {
    /// The addres that are concerned.
    pub address: Option<String>,
    /// Number that counts or picks out the engine.
    pub engine_number: Option<String>,
    /// Day or moment of the issue.
    pub issue_date: Option<String>,
    /// Make and model of the vehicle.
    pub model: Option<String>,
    /// Who the vehicle belongs to.
    pub owner: Option<String>,
    /// Number that counts or picks out the license plate.
    pub license_plate_number: Option<String>,
    /// Day or moment of the registration.
    pub registration_date: Option<String>,
    /// What the vehicle is used for, such as private or hire.
    pub use_nature: Option<String>,
    /// Which kind of vehicle it is or is to be.
    pub vehicle_type: Option<String>,
    /// Code that stands for the vin, for programs to act on.
    pub vin_code: Option<String>,
    /// Office that issued the papers.
    pub issue_authority: Option<String>,
}

response! {
    FaceData {
        "address" => address: value,
        "engineNumber" => engine_number: value,
        "issueDate" => issue_date: value,
        "model" => model: value,
        "owner" => owner: value,
        "licensePlateNumber" => license_plate_number: value,
        "registrationDate" => registration_date: value,
        "useNature" => use_nature: value,
        "vehicleType" => vehicle_type: value,
        "vinCode" => vin_code: value,
        "issueAuthority" => issue_authority: value,
    }
}

/// What is known about the prism key value.
#[non_exhaustive]
pub struct FacePrismKeyValueInfo {
    /// Name in a pair of name and value, or an opaque key where the service uses one.
    pub key: Option<String>,
    /// How sure the field's name is, up to 100.
    pub key_prob: Option<i32>,
    /// Value that belongs to the name or key beside it.
    pub value: Option<String>,
    /// How sure the field's value is, up to 100.
    pub value_prob: Option<i32>,
    /// The value pos that were found or are concerned, one entry each.
    pub value_pos: Vec<ValuePos>,
}

response! {
    FacePrismKeyValueInfo {
        "key" => key: value,
        "keyProb" => key_prob: value,
        "value" => value: value,
        "valueProb" => value_prob: value,
        "valuePos" => value_pos: list(""),
    }
}

/// The value pos that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct ValuePos {
    /// Position from the left. Example: `79`.
    pub x: Option<i32>,
    /// Position from the top. Example: `121`.
    pub y: Option<i32>,
}

response! {
    ValuePos {
        "x" => x: value,
        "y" => y: value,
    }
}
