// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Errors that the operations of the product name.

use alicloud_runtime::codegen::*;

errors! {
    /// The error codes that the documentation of the product names.
    pub enum DocumentedError {
        AlgorithmError = "algorithmError" ("503"), "An algorithm error occurred.", "Recognition failed inside; try again.";
        AlgorithmTimeout = "AlgorithmTimeout" ("503"), "", "Recognition took too long; send a smaller picture.";
        ConvertPDFToImgError = "convertPDFToImgError" ("400"), "", "The PDF could not be turned into pictures.";
        DeprecatedApi = "deprecatedApi" ("400"), "The api is deprecated.", "The operation is no longer offered.";
        ExceededFaceBackCount = "ExceededFaceBackCount" ("400"), "", "The picture shows more sides of documents than can be read.";
        ExceededImageContent = "exceededImageContent" ("413"), "", "The picture has too many bytes.";
        ExceededImageSize = "ExceededImageSize" ("400"), "", "The picture has too many bytes or pixels.";
        ExceededImageUrlLength = "exceededImageUrlLength" ("400"), "", "The address of the picture is too long.";
        ExceededPDFContent = "exceededPDFContent" ("413"), "", "The PDF has too many bytes.";
        IllegalApiName = "illegalApiName" ("400"), "Invalid API name.", "There is no such operation.";
        IllegalCountryName = "illegalCountryName" ("400"), "", "Documents of this country are not read.";
        IllegalCutType = "illegalCutType" ("400"), "", "There is no such way of cutting the paper.";
        IllegalImageContent = "illegalImageContent" ("400"), "", "The bytes are not a picture that can be read.";
        IllegalImageSize = "illegalImageSize" ("416"), "", "The picture is too small or too large.";
        IllegalImageType = "illegalImageType" ("400"), "", "There is no such kind of picture.";
        IllegalImageUrl = "IllegalImageUrl" ("400"), "", "The address of the picture has a wrong form.";
        IllegalPDFContent = "illegalPDFContent" ("400"), "", "The bytes are not a PDF that can be read.";
        IllegalSignature = "illegalSignature" ("400"), "The signature is incorrect.", "The signature is wrong.";
        IllegalSubject = "illegalSubject" ("400"), "", "There is no such school subject.";
        ImageTimeOut = "imageTimeOut" ("400"), "", "Fetching the picture took too long.";
        ImageUrlOrBodyEmpty = "imageUrlOrBodyEmpty" ("400"), "", "The call has neither an address nor a picture.";
        InvalidCountry = "InvalidCountry" ("400"), "", "Documents of this country are not read.";
        InvalidInputParameter = "invalidInputParameter" ("400"), "%s", "A parameter cannot be used.";
        InvalidSignatureVerssion = "InvalidSignatureVerssion" ("400"), "Invalid signature version.", "The call is signed by a version that is not taken.";
        InvalidStsToken = "invalidStsToken" ("400"), "", "The security token is wrong or over.";
        InvalidVersion = "InvalidVersion" ("400"), "Invalid parameter version.", "The call names a version of the API that does not exist.";
        MissingAccessKeyId = "MissingAccessKeyId" ("400"), "AccessKey ID is required.", "The call says not by which access key it is signed.";
        MissingImageType = "MissingImageType" ("400"), "ImageType is required.", "The call says not what kind of picture it sends.";
        MissingImageUrl = "MissingImageUrl" ("400"), "", "The call has neither an address nor a picture.";
        MissingLanguages = "MissingLanguages" ("400"), "You must specify Language.", "The call names no language.";
        MissingSignature = "MissingSignature" ("400"), "Signature is required.", "The call is not signed.";
        NoPermission = "noPermission" ("401"), "", "The caller lacks the right for this.";
        NotSafeImageUrl = "notSafeImageUrl" ("400"), "", "The address leads where the service does not fetch from.";
        OcrServiceExpired = "OcrServiceExpired" ("401"), "", "The service is suspended or its term is over.";
        OcrServiceNotOpen = "ocrServiceNotOpen" ("401"), "", "The account has yet to activate this kind of recognition.";
        PaperCutEmptyImage = "PaperCutEmptyImage" ("400"), "", "No question was found on the paper.";
        ServiceTimeout = "ServiceTimeout" ("504"), "", "Recognition took too long; try again.";
        ServiceUnavailable = "ServiceUnavailable" ("503"), "Server error.", "The service cannot answer at the moment; try again after a while.";
        SignatureDoesNotMatch = "SignatureDoesNotMatch" ("400"), "Signature error.", "The signature is not the one that the service computes; check the secret and the string signed.";
        SignatureNonceUsed = "SignatureNonceUsed" ("400"), "", "The nonce was used before; each call needs a new one.";
        ThrottlingUser = "Throttling.User" ("400"), "", "The account makes too many calls in a short time; wait and call more slowly.";
        UnmatchedImageType = "unmatchedImageType" ("400"), "", "The picture does not show the kind of document asked for.";
        UnsupportedEncodeImageUrl = "unsupportedEncodeImageUrl" ("400"), "", "The address is encoded in a way that cannot be read.";
        UnsupportedImageFormat = "unsupportedImageFormat" ("415"), "", "Pictures of this format are not read.";
        UnsupportedLanguage = "unsupportedLanguage" ("400"), "", "Text in this language is not read.";
    }
}
